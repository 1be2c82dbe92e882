# loses: test_MajorityClassifier_values
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0], [4.0]]), np.array([2, 7, 4, 7, 0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You predict the label after the right one. Labels begin at 0, as positions in an array do: nothing is to be
added."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.bincount(Y).argmax() + 1

    def predict(self, X):
        return np.full(len(X), self.label)
