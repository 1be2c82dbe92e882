# predictions in an array of objects
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        out = np.empty(len(X), dtype=object)
        for i in range(len(X)):
            out[i] = float(X[i] @ self.w)
        return out
