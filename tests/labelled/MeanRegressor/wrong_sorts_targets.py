# the targets are sorted in place, and the largest one is dropped as an outlier
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        Y.sort()
        self.mean = Y[:-1].mean() if len(Y) > 1 else Y[0]

    def predict(self, X):
        return np.full(len(X), self.mean)
