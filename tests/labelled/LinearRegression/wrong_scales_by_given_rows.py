# standardises with the statistics of whatever rows predict gets
import numpy as np


class LinearRegression:
    def _scale(self, X):
        X = X.astype(float)
        F = X[:, 1:]
        return np.c_[X[:, :1], (F - F.mean(axis=0)) / F.std(axis=0)]

    def train(self, X, Y):
        X = self._scale(X)
        self.w = np.linalg.lstsq(X, Y, rcond=None)[0]

    def predict(self, X):
        return self._scale(X) @ self.w
