# subtracts the mean from the caller's Y in place and adds it in predict
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.mean = Y.mean()
        Y -= self.mean
        self.w = np.linalg.lstsq(X, Y, rcond=None)[0]

    def predict(self, X):
        return X @ self.w + self.mean
