# the result array is of integers
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = Y.mean()

    def predict(self, X):
        Y_hat = np.zeros(X.shape[0], dtype=int)
        Y_hat[:] = self.mean
        return Y_hat
