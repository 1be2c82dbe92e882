# As many predictions as X has columns
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = Y.mean()

    def predict(self, X):
        N = X.shape[1]
        return np.full(N, self.mean)
