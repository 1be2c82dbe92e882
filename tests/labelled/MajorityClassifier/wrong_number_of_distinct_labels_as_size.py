# The table of counts has as many places as there are distinct labels
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        K = len(np.unique(Y))
        counts = np.zeros(K)
        for y in Y:
            counts[y] += 1
        self.label = np.argmax(counts)

    def predict(self, X):
        return np.full(len(X), self.label)
