# takes the mean off the caller's targets, and adds it again when predicting
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.mean = Y.mean()
        Y[:] = Y - self.mean
        self.w = np.linalg.lstsq(X, Y, rcond=None)[0]

    def predict(self, X):
        return X @ self.w + self.mean
