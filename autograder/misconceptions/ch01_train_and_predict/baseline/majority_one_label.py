# loses: test_MajorityClassifier_new_samples
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0], [4.0]]), np.array([2, 7, 4, 7, 0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You return a single label. `predict` answers for every row of X: an array of len(X) labels, even though they are
all equal here."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.bincount(Y).argmax()

    def predict(self, X):
        return self.label
