# the labels are returned as strings
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = str(np.bincount(Y).argmax())

    def predict(self, X):
        return np.array([self.label] * len(X))
