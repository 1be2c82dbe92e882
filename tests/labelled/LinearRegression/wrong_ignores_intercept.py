# uses w[1:] only: the column of ones is dropped from the prediction
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return X[:, 1:] @ self.w[1:]
