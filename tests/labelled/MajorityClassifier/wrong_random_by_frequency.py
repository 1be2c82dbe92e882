# draws labels at random, with their frequencies
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.classes, counts = np.unique(Y, return_counts=True)
        self.p = counts / counts.sum()

    def predict(self, X):
        return np.random.choice(self.classes, size=len(X), p=self.p)
