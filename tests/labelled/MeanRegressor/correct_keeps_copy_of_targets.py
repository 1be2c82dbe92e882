# keeps a copy of the targets and averages at prediction time
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.Y = np.array(Y, dtype=float, copy=True)

    def predict(self, X):
        N = X.shape[0]
        return np.array([self.Y.mean()] * N)
