# loses: test_MajorityClassifier_values
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0], [4.0]]), np.array([2, 7, 4, 7, 0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You predict how often the most frequent label occurs. Asked for is the label itself: argmax tells at which position
of the counts the largest one stands, max only how large it is."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.bincount(Y).max()

    def predict(self, X):
        return np.full(len(X), self.label)
