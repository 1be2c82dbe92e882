# counts the columns of X instead of its rows
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        return np.full(X.shape[1], self.mean)
