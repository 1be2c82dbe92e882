# the median instead of the mean
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.median(Y)

    def predict(self, X):
        return np.full(len(X), self.mean)
