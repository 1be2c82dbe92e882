# loses: test_MajorityClassifier_values
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0]]), np.array([8, 8, 3, 0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You took the mean of the labels and rounded it. Labels are names, even if they look like numbers: between a 3 and
an 8 there is no 5 or 6. Count how often each one occurs."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = int(round(np.mean(Y)))

    def predict(self, X):
        return np.full(len(X), self.label)
