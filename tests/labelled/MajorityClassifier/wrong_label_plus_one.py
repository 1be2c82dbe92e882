# one is added to the label
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.argmax(np.bincount(Y)) + 1

    def predict(self, X):
        return np.full(len(X), self.label)
