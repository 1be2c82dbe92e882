# one prediction for each entry of X, shape (M, D)
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        return np.full(X.shape, self.mean)
