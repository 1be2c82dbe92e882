# the mean of the labels, rounded
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = int(round(Y.mean()))

    def predict(self, X):
        return np.full(len(X), self.label)
