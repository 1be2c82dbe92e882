# the counts are a dictionary in the class: shared, and never emptied
import numpy as np


class MajorityClassifier:
    counts = {}

    def train(self, X, Y):
        for y in Y:
            self.counts[y] = self.counts.get(y, 0) + 1

    def predict(self, X):
        label = max(self.counts, key=self.counts.get)
        return np.full(len(X), label)
