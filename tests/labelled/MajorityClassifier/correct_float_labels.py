# the label is returned as a float
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        counts = np.bincount(np.asarray(Y, dtype=int))
        self.label = float(np.argmax(counts))

    def predict(self, X):
        return np.ones(X.shape[0]) * self.label
