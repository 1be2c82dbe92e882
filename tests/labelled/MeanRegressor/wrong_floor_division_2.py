# Floor division cuts the mean off
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = sum(Y) // len(Y)

    def predict(self, X):
        return np.full(X.shape[0], self.mean)
