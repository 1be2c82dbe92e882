# predict(self, X, W) as printed in books: an argument is missing
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        return np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X, W):
        return X @ W
