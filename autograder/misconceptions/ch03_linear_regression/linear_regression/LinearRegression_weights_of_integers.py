# loses: test_LinearRegression_values
# shows: (m := LinearRegression(), m.train(np.array([[1, 0], [1, 1], [1, 2]]), np.array([1.0, 2.5, 4.0])), m.predict(np.array([[1, 10], [1, -2]])))[-1]
"""You put the weights into an array like a row of X. If X holds integers, so does that array, and what stands
after the point is cut off: np.zeros(X.shape[1]) holds floats."""

import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.zeros_like(X[0])
        self.w[:] = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return X @ self.w
