# the counts of an earlier training remain
from collections import Counter

import numpy as np


class MajorityClassifier:
    def __init__(self):
        self.counts = Counter()

    def train(self, X, Y):
        self.counts.update(Y.tolist())

    def predict(self, X):
        return np.full(len(X), self.counts.most_common(1)[0][0])
