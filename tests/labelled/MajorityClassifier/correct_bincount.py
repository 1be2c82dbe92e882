# bincount and argmax
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.bincount(Y).argmax()

    def predict(self, X):
        return np.full(X.shape[0], self.label)
