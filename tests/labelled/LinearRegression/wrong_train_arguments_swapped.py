# train(self, Y, X): targets first
import numpy as np


class LinearRegression:
    def train(self, Y, X):
        self.w = np.linalg.lstsq(X, Y, rcond=None)[0]

    def predict(self, X):
        return X @ self.w
