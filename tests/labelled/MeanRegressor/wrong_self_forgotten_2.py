# The methods have no parameter self
import numpy as np


class MeanRegressor:
    def train(X, Y):
        mean = np.mean(Y)

    def predict(X):
        return np.full(len(X), mean)
