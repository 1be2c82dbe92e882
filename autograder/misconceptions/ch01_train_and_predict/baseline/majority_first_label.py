# loses: test_MajorityClassifier_values
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0], [4.0]]), np.array([2, 7, 4, 7, 0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You predict the label of the first training sample. Asked for is the one that occurs most often among all of
them."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = Y[0]

    def predict(self, X):
        return np.full(len(X), self.label)
