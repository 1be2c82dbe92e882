# the label is returned by train, but not kept
import numpy as np


class MajorityClassifier:
    def __init__(self):
        self.label = 0

    def train(self, X, Y):
        label = np.bincount(Y).argmax()
        return label

    def predict(self, X):
        return np.full(len(X), self.label)
