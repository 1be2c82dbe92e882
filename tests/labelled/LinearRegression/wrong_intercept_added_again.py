# the first weight is counted by the product and added once more
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        w = np.linalg.solve(X.T @ X, X.T @ Y)
        self.w = w
        self.b = w[0]

    def predict(self, X):
        return X @ self.w + self.b
