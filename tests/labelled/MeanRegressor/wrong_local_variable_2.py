# The mean is not stored in self: NameError in predict
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        mean = np.mean(Y)
        return mean

    def predict(self, X):
        return np.full(len(X), mean)
