# the methods have no self
import numpy as np


class MeanRegressor:
    def train(X, Y):
        MeanRegressor.mean = np.mean(Y)

    def predict(X):
        return np.full(len(X), MeanRegressor.mean)
