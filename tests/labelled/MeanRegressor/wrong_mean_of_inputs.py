# the mean of X instead of Y
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(X)

    def predict(self, X):
        return np.full(len(X), self.mean)
