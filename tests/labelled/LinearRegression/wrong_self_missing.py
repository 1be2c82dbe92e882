# predict is defined without self
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(X):
        return X @ self.w
