# the place in the list of occurring labels
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        labels, counts = np.unique(Y, return_counts=True)
        self.label = np.argmax(counts)

    def predict(self, X):
        return np.full(len(X), self.label)
