# One label for each training sample
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.n = len(Y)
        self.label = np.argmax(np.bincount(Y))

    def predict(self, X):
        return np.full(self.n, self.label)
