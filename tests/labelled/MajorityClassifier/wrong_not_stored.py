# The label is not stored on the object: AttributeError
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        label = np.argmax(np.bincount(Y))

    def predict(self, X):
        return np.full(len(X), self.label)
