# halfway between the smallest and the largest target
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = (Y.min() + Y.max()) / 2

    def predict(self, X):
        return np.full(len(X), self.mean)
