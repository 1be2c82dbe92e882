# argmax of the bincount
import numpy as np


class MajorityClassifier(object):
    def train(self, X, Y):
        self.majority = np.bincount(Y).argmax()

    def predict(self, X):
        return np.array([self.majority] * len(X))
