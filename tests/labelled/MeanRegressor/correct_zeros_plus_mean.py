# adds the mean to zeros made of a zeroed column of X
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        n = Y.shape[0]
        self.bias = np.dot(np.ones(n), Y) / n

    def predict(self, X):
        return np.zeros(X.shape[0]) + self.bias
