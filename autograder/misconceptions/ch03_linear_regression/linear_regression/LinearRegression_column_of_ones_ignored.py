# loses: test_LinearRegression_values
# shows: (m := LinearRegression(), m.train(np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0], [1.0, 3.0]]), np.array([1.0, 4.0, 3.0, 6.0])), m.predict(np.array([[1.0, 10.0], [1.0, -2.0]])))[-1]
"""You trained without the column of ones, which forces the line through the origin. X has it because the
intercept is a weight like the others."""

import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X[:, 1:].T @ X[:, 1:], X[:, 1:].T @ Y)

    def predict(self, X):
        return X[:, 1:] @ self.w
