# Keeps the mean in the class, so all models share it
import numpy as np


class MeanRegressor:
    mean = 0.0

    def train(self, X, Y):
        MeanRegressor.mean = np.mean(Y)

    def predict(self, X):
        return np.full(len(X), MeanRegressor.mean)
