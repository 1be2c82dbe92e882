# the longest run in the order given, without sorting
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        best = run = 1
        self.label = Y[0]
        for i in range(1, len(Y)):
            run = run + 1 if Y[i] == Y[i - 1] else 1
            if run > best:
                best = run
                self.label = Y[i]

    def predict(self, X):
        return np.full(len(X), self.label)
