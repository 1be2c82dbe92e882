# the position of a sample of the majority instead of its label
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        Y = Y.tolist()
        self.label = max(range(len(Y)), key=lambda i: Y.count(Y[i]))

    def predict(self, X):
        return np.full(len(X), self.label)
