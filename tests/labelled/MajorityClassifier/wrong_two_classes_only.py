# right for the classes 0 and 1 only
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = 1 if np.mean(Y) > 0.5 else 0

    def predict(self, X):
        return np.full(len(X), self.label)
