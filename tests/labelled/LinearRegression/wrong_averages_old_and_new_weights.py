# a second training is averaged with the first
import numpy as np


class LinearRegression:
    w = None

    def train(self, X, Y):
        new = np.linalg.lstsq(X, Y, rcond=None)[0]
        if self.w is not None and self.w.shape == new.shape:
            new = (self.w + new) / 2
        self.w = new

    def predict(self, X):
        return X @ self.w
