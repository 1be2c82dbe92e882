# np.sum without an axis: one number for all samples
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return np.sum(X * self.w)
