# argmin: the rarest label
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        values, counts = np.unique(Y, return_counts=True)
        self.label = values[np.argmin(counts)]

    def predict(self, X):
        return np.full(len(X), self.label)
