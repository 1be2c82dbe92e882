# loses: test_MajorityClassifier_again
# shows: (m := MajorityClassifier(), m.train(np.zeros((4, 1)), np.array([1, 1, 1, 3])), m.train(np.zeros((3, 1)), np.array([5, 5, 0])), m.predict(np.zeros((2, 1))))[-1]
"""You go on counting from the training before. Training again starts anew, with the new samples alone: begin with
empty counts inside of `train`, not in __init__."""

import numpy as np


class MajorityClassifier:
    def __init__(self):
        self.counts = {}

    def train(self, X, Y):
        for y in Y.tolist():
            self.counts[y] = self.counts.get(y, 0) + 1

    def predict(self, X):
        return np.full(len(X), max(self.counts, key=self.counts.get))
