# the label is kept in the class: all models share it
import numpy as np


class MajorityClassifier:
    label = None

    @classmethod
    def train(cls, X, Y):
        cls.label = np.bincount(Y).argmax()

    def predict(self, X):
        return np.full(len(X), self.label)
