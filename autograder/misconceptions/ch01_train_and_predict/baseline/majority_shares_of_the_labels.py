# loses: test_MajorityClassifier_values, test_MajorityClassifier_new_samples
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0], [4.0]]), np.array([2, 7, 4, 7, 0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You return which share of the samples each label has. Asked for is one label for each row of X: the one with the
largest share."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.shares = np.bincount(Y) / len(Y)

    def predict(self, X):
        return self.shares
