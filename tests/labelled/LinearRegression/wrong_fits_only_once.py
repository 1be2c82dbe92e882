# keeps the first weights when trained again
import numpy as np


class LinearRegression:
    def __init__(self):
        self.w = None

    def train(self, X, Y):
        if self.w is None:
            self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return X @ self.w
