# the predictions come as an array of Python objects
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = int(np.bincount(Y).argmax())

    def predict(self, X):
        return np.array([self.label] * len(X), dtype=object)
