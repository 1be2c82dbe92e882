# loses: test_MajorityClassifier_inputs
# shows: (m := MajorityClassifier()).train(np.array([[0.0], [1.0], [2.0]]), np.array([6, 1, 1])) and None
"""You write into an array that is the caller's. Y.sort() sorts it where it lies, and Y no longer belongs to the rows
of X: np.sort(Y) makes a new one. A column X[:, 0] is a view of X as well: storing into it changes X."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        Y.sort()
        self.label = np.bincount(Y).argmax()

    def predict(self, X):
        return np.full(len(X), self.label)
