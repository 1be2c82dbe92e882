# wrong: itertools.groupby without sorting first, so the longest consecutive run wins
from itertools import groupby
import numpy as np

class MajorityClassifier:
    def train(self, X, Y):
        groups = [(len(list(g)), k) for k, g in groupby(Y)]
        self.label = max(groups)[1]

    def predict(self, X):
        return np.array([self.label for i in range(X.shape[0])])
