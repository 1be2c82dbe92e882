# incremental mean, started at zero in every training
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = 0.0
        for n, y in enumerate(Y, start=1):
            self.mean += (y - self.mean) / n

    def predict(self, X):
        return np.repeat(self.mean, len(X))
