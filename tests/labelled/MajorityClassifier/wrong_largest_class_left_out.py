# range(max) never reaches the largest label
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        best = 0
        self.label = 0
        for k in range(Y.max()):
            c = (Y == k).sum()
            if c > best:
                best = c
                self.label = k

    def predict(self, X):
        return np.full(len(X), self.label)
