# Gives a column (M, 1) instead of (M,)
import numpy as np


class MeanRegressor:

    def train(self, X, Y):
        self.y_mean = np.average(Y)
        return self.y_mean

    def predict(self, X):
        return np.tile(self.y_mean, (X.shape[0], 1))
