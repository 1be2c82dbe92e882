# A second training is ignored
import numpy as np


class MeanRegressor:
    def __init__(self):
        self.mean = None

    def train(self, X, Y):
        if self.mean is None:
            self.mean = np.mean(Y)

    def predict(self, X):
        return np.full(len(X), self.mean)
