# a penalty of 0.1 N left in the equations
import numpy as np


class LinearRegression:
    def __init__(self, l2=0.1):
        self.l2 = l2

    def train(self, X, Y):
        N, D = X.shape
        self.w = np.linalg.solve(X.T @ X + self.l2 * N * np.eye(D), X.T @ Y)

    def predict(self, X):
        return X @ self.w
