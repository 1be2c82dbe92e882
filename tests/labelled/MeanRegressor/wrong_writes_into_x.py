# writes the predictions into the first column of the caller's X
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        out = X[:, 0]
        for i in range(len(out)):
            out[i] = self.mean
        return out
