# knows only the labels 0 to 9
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        counts = np.zeros(10)
        for k in range(10):
            counts[k] = np.sum(Y == k)
        self.label = np.argmax(counts)

    def predict(self, X):
        return np.full(len(X), self.label)
