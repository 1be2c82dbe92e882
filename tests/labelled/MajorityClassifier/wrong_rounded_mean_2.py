# The rounded mean of the labels, as if they were quantities
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = int(round(np.mean(Y)))

    def predict(self, X):
        return np.full(len(X), self.label, dtype=int)
