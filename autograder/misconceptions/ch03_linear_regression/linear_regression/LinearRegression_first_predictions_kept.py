# loses: test_LinearRegression_values
# shows: (m := LinearRegression(), m.train(np.array([[1.0, 0.0], [1.0, 1.0]]), np.array([1.0, 4.0])), m.predict(np.array([[1.0, 10.0], [1.0, -2.0]])), m.predict(np.array([[1.0, 0.0], [1.0, 5.0]])))[-1]
"""You keep the first predictions, and give them again for whatever samples come next. Only the weights are
kept; X w is computed in each call."""

import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)
        self.Y = None

    def predict(self, X):
        if self.Y is None:
            self.Y = X @ self.w
        return self.Y
