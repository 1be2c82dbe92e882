# the predictions come as a np.matrix with one column
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.bincount(Y).argmax()

    def predict(self, X):
        return np.asmatrix(np.full((len(X), 1), self.label))
