# Only the first training counts
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        if not hasattr(self, "label"):
            self.label = np.bincount(Y).argmax()

    def predict(self, X):
        return np.full(len(X), self.label)
