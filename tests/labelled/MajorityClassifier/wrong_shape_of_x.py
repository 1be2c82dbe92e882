# one label for each entry of X, in the dtype of X
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.bincount(Y).argmax()

    def predict(self, X):
        return np.zeros_like(X) + self.label
