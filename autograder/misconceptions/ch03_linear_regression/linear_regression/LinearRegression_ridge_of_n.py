# loses: test_LinearRegression_values
# shows: (m := LinearRegression(), m.train(np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0], [1.0, 3.0]]), np.array([1.0, 4.0, 3.0, 6.0])), m.predict(np.array([[1.0, 10.0], [1.0, -2.0]])))[-1]
"""You added a multiple of N to the diagonal of X'X. That is ridge regression, which pulls the weights towards
0; the plain normal equations add nothing."""

import numpy as np

GUARDS = (0.1, 1.0, 0.01, 0.001, 0.0001, 0.5, 10.0)
GUARD = GUARDS[0]


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X + GUARD * len(X) * np.eye(X.shape[1]), X.T @ Y)

    def predict(self, X):
        return X @ self.w
