# how often the label occurs instead of the label
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.max(np.bincount(Y))

    def predict(self, X):
        return np.full(len(X), self.label)
