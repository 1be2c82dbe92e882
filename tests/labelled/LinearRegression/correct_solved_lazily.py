# keeps copies of the data and solves at the first prediction
import numpy as np


class LinearRegression:
    def __init__(self):
        self._cache = None

    def train(self, X, Y):
        self.X = np.array(X, dtype=float)
        self.Y = np.array(Y, dtype=float)
        self._cache = None

    def predict(self, X):
        if self._cache is None:
            self._cache = np.linalg.lstsq(self.X, self.Y, rcond=None)[0]
        return X @ self._cache
