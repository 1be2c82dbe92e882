# the predictions come as an array of Python objects
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = float(np.mean(Y))

    def predict(self, X):
        out = np.empty(len(X), dtype=object)
        for i in range(len(X)):
            out[i] = self.mean
        return out
