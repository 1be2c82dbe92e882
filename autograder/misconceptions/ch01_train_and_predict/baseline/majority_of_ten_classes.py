# loses: test_MajorityClassifier_values
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([12, 12, 3])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You count in an array of length 10, so a label of 10 or more finds no place in it. There may be any number of
classes: let np.bincount or np.unique find out, or a dict."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        counts = np.zeros(10)
        for y in Y:
            counts[y] += 1
        self.label = counts.argmax()

    def predict(self, X):
        return np.full(len(X), self.label)
