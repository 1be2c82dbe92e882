# as many predictions as there were training rows
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)
        self.N = X.shape[0]

    def predict(self, X):
        return np.full(self.N, self.mean)
