# loses: test_MajorityClassifier_values
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0], [4.0], [5.0]]), np.array([2, 7, 7, 2, 0, 2])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You count how often a label comes in a row, and begin anew at the next one. Equal labels may stand anywhere among
the samples: count all of a kind together, or sort a copy first."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        run = longest = 1
        self.label = Y[0]
        for before, now in zip(Y[:-1], Y[1:]):
            run = run + 1 if now == before else 1
            if run > longest:
                longest, self.label = run, now

    def predict(self, X):
        return np.full(len(X), self.label)
