# stores and returns the mean in single precision
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean_ = np.asarray(Y, dtype=np.float32).mean()

    def predict(self, X):
        out = np.empty(np.asarray(X).shape[0], dtype=np.float32)
        out.fill(self.mean_)
        return out
