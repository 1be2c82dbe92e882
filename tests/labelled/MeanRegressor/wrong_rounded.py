# the mean is rounded to a whole number
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = round(float(np.mean(Y)))

    def predict(self, X):
        return np.full(len(X), self.mean, dtype=float)
