# Takes the mean of the inputs, not of the targets
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = X.mean()

    def predict(self, X):
        return np.full(len(X), self.mean)
