# loses: test_LinearRegression_two_models
# shows: (m := LinearRegression(), k := LinearRegression(), m.train(np.array([[1.0, 0.0], [1.0, 1.0]]), np.array([1.0, 4.0])), k.train(np.array([[1.0, 0.0], [1.0, 1.0]]), np.array([8.0, 2.0])), m.predict(np.array([[1.0, 10.0], [1.0, -2.0]])))[-1]
"""All your models share one place for their weights: the class, or a global variable. Each object keeps its
own in self: `self.w = ...`."""

import numpy as np


class LinearRegression:
    def train(self, X, Y):
        LinearRegression.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return X @ LinearRegression.w
