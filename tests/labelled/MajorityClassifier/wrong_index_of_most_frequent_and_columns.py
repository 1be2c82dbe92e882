# Two mistakes: argmax of Y itself, and one label for each column
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.argmax(Y)

    def predict(self, X):
        N, D = X.shape
        return np.full(D, self.label)
