# w is a local variable of train
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        w = np.linalg.solve(X.T @ X, X.T @ Y)
        return w

    def predict(self, X):
        return X @ self.w
