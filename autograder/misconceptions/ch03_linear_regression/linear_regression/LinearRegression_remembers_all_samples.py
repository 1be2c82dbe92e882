# loses: test_LinearRegression_again
# shows: (m := LinearRegression(), m.train(np.array([[1.0, 0.0], [1.0, 1.0]]), np.array([1.0, 4.0])), m.train(np.array([[1.0, 0.0], [1.0, 2.0]]), np.array([8.0, 2.0])), m.predict(np.array([[1.0, 10.0], [1.0, -2.0]])))[-1]
"""Your model adds new samples to those of earlier trainings. Training again starts anew: only the samples of
this call count."""

import numpy as np


class LinearRegression:
    def __init__(self):
        self.XX = 0
        self.XY = 0

    def train(self, X, Y):
        self.XX = self.XX + X.T @ X
        self.XY = self.XY + X.T @ Y
        self.w = np.linalg.solve(self.XX, self.XY)

    def predict(self, X):
        return X @ self.w
