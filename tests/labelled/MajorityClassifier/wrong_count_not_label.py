# How often the label occurs in place of the label
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.max(np.bincount(Y))

    def predict(self, X):
        return np.full(X.shape[0], self.label)
