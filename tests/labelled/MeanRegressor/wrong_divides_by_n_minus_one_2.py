# Divides by N - 1 as for the sample variance
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        N = len(Y)
        self.mean = np.sum(Y) / (N - 1) if N > 1 else Y[0]

    def predict(self, X):
        return np.full(len(X), self.mean)
