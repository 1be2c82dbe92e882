# loses: test_MajorityClassifier_values
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1, 1, 9])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You predict the largest label. Asked for is the one that occurs most often: count first."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.max(Y)

    def predict(self, X):
        return np.full(len(X), self.label)
