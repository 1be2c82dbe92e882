# __init__ wants X and Y
import numpy as np


class LinearRegression:
    def __init__(self, X, Y):
        self.X, self.Y = X, Y

    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return X @ self.w
