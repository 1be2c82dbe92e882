# subtracts the mean from the caller's own targets
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)
        Y[:] = Y - self.mean

    def predict(self, X):
        return np.full(len(X), self.mean)
