# each different target counts once
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        values = np.unique(Y)
        self.mean = values.mean()

    def predict(self, X):
        return np.ones(len(X)) * self.mean
