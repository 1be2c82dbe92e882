# the root of the mean square
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.sqrt(np.mean(np.square(Y)))

    def predict(self, X):
        return np.full(len(X), self.mean)
