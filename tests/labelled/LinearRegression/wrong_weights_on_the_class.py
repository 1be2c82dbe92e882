# weights stored on the class: two models share them
import numpy as np


class LinearRegression:
    w = None

    def train(self, X, Y):
        LinearRegression.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return X @ LinearRegression.w
