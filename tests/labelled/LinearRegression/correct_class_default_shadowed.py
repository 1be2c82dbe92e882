# a class attribute w = None, shadowed by the instance's own
import numpy as np


class LinearRegression:
    w = None

    def train(self, X, Y):
        self.w = np.linalg.pinv(X.T @ X) @ (X.T @ Y)

    def predict(self, X):
        return np.matmul(X, self.w)
