# loses: test_MajorityClassifier_again
# shows: (m := MajorityClassifier(), m.train(np.zeros((3, 1)), np.array([1, 1, 3])), m.train(np.zeros((3, 1)), np.array([5, 5, 0])), m.predict(np.zeros((2, 1))))[-1]
"""Your `train` does something the first time only. Training again starts anew: set what is learned at every call,
whether or not it is there already."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        if not hasattr(self, "label"):
            self.label = np.bincount(Y).argmax()

    def predict(self, X):
        return np.full(len(X), self.label)
