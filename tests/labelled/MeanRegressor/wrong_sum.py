# the sum, never divided
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.total = 0
        for y in Y:
            self.total += y

    def predict(self, X):
        return np.array([self.total for _ in X])
