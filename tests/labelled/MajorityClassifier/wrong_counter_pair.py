# most_common gives (label, count), and both are repeated
from collections import Counter

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = Counter(Y).most_common(1)[0]

    def predict(self, X):
        return np.array([self.label for x in X])
