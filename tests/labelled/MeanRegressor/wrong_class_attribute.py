# the mean is kept in the class: all models share it
import numpy as np


class MeanRegressor:
    mean = None

    def train(self, X, Y):
        MeanRegressor.mean = np.mean(Y)

    def predict(self, X):
        return np.full(X.shape[0], MeanRegressor.mean)
