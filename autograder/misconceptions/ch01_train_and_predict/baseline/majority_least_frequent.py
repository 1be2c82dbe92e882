# loses: test_MajorityClassifier_values
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1, 1, 9])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You predict the label that occurs least often. The most frequent one belongs to the largest count: argmax, or the
end of an ascending order."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        labels, counts = np.unique(Y, return_counts=True)
        self.label = labels[counts.argmin()]

    def predict(self, X):
        return np.full(len(X), self.label)
