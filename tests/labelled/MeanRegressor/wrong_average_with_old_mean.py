# a second training is averaged with the first
import numpy as np


class MeanRegressor:
    def __init__(self):
        self.mean = None

    def train(self, X, Y):
        new = np.mean(Y)
        if self.mean is not None:
            new = (self.mean + new) / 2
        self.mean = new

    def predict(self, X):
        return np.full(len(X), self.mean)
