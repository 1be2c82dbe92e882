# the frequencies of the classes for each row, no label
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.priors = np.bincount(Y) / len(Y)

    def predict(self, X):
        return np.tile(self.priors, (len(X), 1))
