# fits a constant by least squares, which is the mean
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        ones = np.ones((len(Y), 1))
        self.w, *_ = np.linalg.lstsq(ones, np.asarray(Y, dtype=float), rcond=None)

    def predict(self, X):
        return np.ones((len(X), 1)) @ self.w
