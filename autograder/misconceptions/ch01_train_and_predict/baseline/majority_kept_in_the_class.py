# loses: test_MajorityClassifier_two_models
# shows: (m := MajorityClassifier(), m.train(np.zeros((3, 1)), np.array([1, 1, 3])), other := MajorityClassifier(), other.train(np.zeros((3, 1)), np.array([5, 5, 0])), m.predict(np.zeros((2, 1))))[-1]
"""You keep the label in the class, which all models share: training one changes what the others predict. What one
model learned belongs to its own object: self.label = ..."""

import numpy as np


class MajorityClassifier:
    label = 0

    def train(self, X, Y):
        MajorityClassifier.label = np.bincount(Y).argmax()

    def predict(self, X):
        return np.full(len(X), self.label)
