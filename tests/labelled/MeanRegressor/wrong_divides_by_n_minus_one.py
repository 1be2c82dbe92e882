# divides by N - 1 as for a sample variance
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        n = len(Y)
        if n > 1:
            self.mean = np.sum(Y) / (n - 1)
        else:
            self.mean = Y[0]

    def predict(self, X):
        return np.full(len(X), self.mean)
