# loses: test_MajorityClassifier_values
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0], [4.0]]), np.array([2, 7, 4, 7, 0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""Your model knows only the labels 0 and 1. There may be any number of classes: count how often each label occurs."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = int(np.mean(Y) > 0.5)

    def predict(self, X):
        return np.full(len(X), self.label)
