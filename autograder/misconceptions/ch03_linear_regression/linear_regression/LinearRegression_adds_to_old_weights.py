# loses: test_LinearRegression_again
# shows: (m := LinearRegression(), m.train(np.array([[1.0, 0.0], [1.0, 1.0]]), np.array([1.0, 4.0])), m.train(np.array([[1.0, 0.0], [1.0, 2.0]]), np.array([8.0, 2.0])), m.predict(np.array([[1.0, 10.0], [1.0, -2.0]])))[-1]
"""You added the new weights to those of the training before. Training again starts anew: it replaces them."""

import numpy as np


class LinearRegression:
    def __init__(self):
        self.w = 0

    def train(self, X, Y):
        self.w = self.w + np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return X @ self.w
