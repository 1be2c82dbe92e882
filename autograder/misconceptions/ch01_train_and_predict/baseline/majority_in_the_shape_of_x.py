# loses: test_MajorityClassifier_new_samples
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0, 1.0], [1.0, 3.0], [0.0, 0.0]]), np.array([4, 4, 2])), m.predict(np.array([[0.0, 1.0], [5.0, 2.0]])))[-1]
"""You filled an array of the shape of X. A row of X is one sample, however many columns it has: one label for each
row."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.bincount(Y).argmax()

    def predict(self, X):
        return np.full(X.shape, self.label)
