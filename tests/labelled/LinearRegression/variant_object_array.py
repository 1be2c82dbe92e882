# the predictions in an object array
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        out = np.empty(len(X), dtype=object)
        for i, row in enumerate(X):
            out[i] = float(row @ self.w)
        return out
