# the median of the labels
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.sort(Y)[len(Y) // 2]

    def predict(self, X):
        return np.full(len(X), self.label)
