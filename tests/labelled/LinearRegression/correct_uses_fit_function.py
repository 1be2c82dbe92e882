# a fit function in the same file does the work
import numpy as np


def fit(X, T):
    return np.linalg.solve(X.T @ X, X.T @ T)


class LinearRegression:
    def train(self, X, Y):
        self.w = fit(X, Y)

    def predict(self, X):
        return X @ self.w
