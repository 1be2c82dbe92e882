# loses: test_LinearRegression_inputs
# shows: (m := LinearRegression()).train(np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]]), np.array([1.0, 4.0, 3.0])) and None
"""`Y -= Y.mean()` writes into the caller's targets. `Y - Y.mean()` makes a new array."""

import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.mean = Y.mean()
        Y -= self.mean
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return X @ self.w + self.mean
