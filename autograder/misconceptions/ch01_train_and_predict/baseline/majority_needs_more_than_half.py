# loses: test_MajorityClassifier_values
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0], [4.0]]), np.array([0, 0, 1, 2, 3])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You let labels cancel each other out, which finds the leader only if it has more than half of all votes. The most
frequent label may have less: count each one."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label, lead = -1, 0
        for y in Y:
            if lead == 0:
                self.label = y
            lead += 1 if y == self.label else -1

    def predict(self, X):
        return np.full(len(X), self.label)
