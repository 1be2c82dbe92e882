# The median in place of the mean
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.center = np.median(Y)

    def predict(self, X):
        return np.full(len(X), self.center)
