# bincount[1:] forgets class 0, with the index put right again
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        counts = np.bincount(Y, minlength=2)
        self.label = np.argmax(counts[1:]) + 1

    def predict(self, X):
        return np.full(len(X), self.label)
