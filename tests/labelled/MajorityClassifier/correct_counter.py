# collections.Counter
from collections import Counter

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        (label, count), = Counter(Y.tolist()).most_common(1)
        self.label = label

    def predict(self, X):
        return np.array([self.label] * len(X))
