# counts the values of X instead of the labels
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        values, counts = np.unique(X, return_counts=True)
        self.label = values[counts.argmax()]

    def predict(self, X):
        return np.full(len(X), self.label)
