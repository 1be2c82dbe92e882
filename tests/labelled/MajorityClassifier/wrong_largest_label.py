# the largest label instead of the most frequent one
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = max(set(Y))

    def predict(self, X):
        return np.full(len(X), self.label)
