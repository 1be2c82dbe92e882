# Right for labels 0 and 1 only
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        ones = np.sum(Y == 1)
        zeros = np.sum(Y == 0)
        self.label = 1 if ones > zeros else 0

    def predict(self, X):
        return np.full(len(X), self.label)
