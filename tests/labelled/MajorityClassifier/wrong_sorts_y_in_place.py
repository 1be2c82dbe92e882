# Counts runs in Y after having sorted the caller's array
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        Y.sort()
        best, run = 0, 0
        for i in range(len(Y)):
            if i > 0 and Y[i] == Y[i - 1]:
                run += 1
            else:
                run = 1
            if run > best:
                best = run
                self.label = Y[i]

    def predict(self, X):
        return np.full(len(X), self.label)
