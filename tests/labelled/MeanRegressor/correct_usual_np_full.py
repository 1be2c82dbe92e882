# The mean kept in self, np.full over the rows of X
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        return np.full(X.shape[0], self.mean)
