# the sum is divided with //
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = sum(Y) // len(Y)

    def predict(self, X):
        return np.full(len(X), self.mean)
