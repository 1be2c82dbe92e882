# a class attribute as default, but train writes to self
import numpy as np


class MeanRegressor:
    mean = 0.0

    def train(self, X, Y):
        self.mean = Y.mean()

    def predict(self, X):
        return np.full(len(X), self.mean)
