# correct: collections.Counter
from collections import Counter
import numpy as np

class MajorityClassifier:
    def train(self, X, Y):
        c = Counter(np.asarray(Y).tolist())
        (self.label, self.votes), = c.most_common(1)

    def predict(self, X):
        return np.array([self.label] * len(X), dtype=int)
