# The mean is written into an integer array, which cuts it off
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        out = np.zeros(len(X), dtype=int)
        for i in range(len(X)):
            out[i] = self.mean
        return out
