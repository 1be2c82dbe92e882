# Least squares on a single column of ones
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        A = np.ones((len(Y), 1))
        self.w = np.linalg.lstsq(A, Y, rcond=None)[0]

    def predict(self, X):
        return np.ones((len(X), 1)) @ self.w
