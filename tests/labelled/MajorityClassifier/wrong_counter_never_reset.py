# The counter is made in __init__ and goes on counting when trained again
from collections import Counter
import numpy as np


class MajorityClassifier:
    def __init__(self):
        self.counts = Counter()

    def train(self, X, Y):
        self.counts.update(Y.tolist())

    def predict(self, X):
        label = self.counts.most_common(1)[0][0]
        return np.full(len(X), label)
