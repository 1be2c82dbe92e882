# Ten places for counts, because of the digits
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        counts = [0] * 10
        for k in range(10):
            counts[k] = np.sum(Y == k)
        self.label = int(np.argmax(counts))

    def predict(self, X):
        return np.full(len(X), self.label)
