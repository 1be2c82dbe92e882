# the result array is of booleans
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.bincount(Y).argmax()

    def predict(self, X):
        out = np.zeros(len(X), dtype=bool)
        out[:] = self.label
        return out
