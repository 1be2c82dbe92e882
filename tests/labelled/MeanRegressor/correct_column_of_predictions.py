# returns a column of shape (M, 1)
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.m = Y.sum() / Y.shape[0]

    def predict(self, X):
        M = X.shape[0]
        return self.m * np.ones((M, 1))
