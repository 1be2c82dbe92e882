# weights in an array like X's first row: truncated for integers
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.zeros_like(X[0])
        self.w[:] = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return X @ self.w
