# The place in the list of occurring labels in place of the label
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        values, counts = np.unique(Y, return_counts=True)
        self.label = np.argmax(counts)

    def predict(self, X):
        return np.full(len(X), self.label)
