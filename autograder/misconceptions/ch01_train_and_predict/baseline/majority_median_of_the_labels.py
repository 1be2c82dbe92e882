# loses: test_MajorityClassifier_values
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0], [4.0]]), np.array([2, 7, 4, 7, 0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You took the label in the middle, the median. Labels are names, which have no order: count how often each one
occurs."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = int(np.median(Y))

    def predict(self, X):
        return np.full(len(X), self.label)
