# wrong: the right mean, but the caller's targets have been shifted by the first one
import numpy as np

class MeanRegressor:
    def train(self, X, Y):
        # numerically nicer: shift by the first target before the mean
        shift = Y[0].copy()
        Y -= shift
        self.mean = Y.mean() + shift

    def predict(self, X):
        return np.full(len(X), float(self.mean))
