# the predictions come as a np.matrix with one column
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        Y = np.matrix(Y).T
        self.mean = Y.mean()

    def predict(self, X):
        ones = np.matrix(np.ones((X.shape[0], 1)))
        return ones * self.mean
