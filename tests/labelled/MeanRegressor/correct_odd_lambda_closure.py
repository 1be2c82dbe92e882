# Keeps a function instead of a number; float32 inside
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        m = np.float32(np.asarray(Y, dtype=np.float64).mean())
        self._f = lambda row: m

    def predict(self, X):
        return np.array([self._f(row) for row in X], dtype=np.float32)
