# the mean is a local variable of train, so predict finds no such name
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        mean = np.mean(Y)

    def predict(self, X):
        return np.full(len(X), mean)
