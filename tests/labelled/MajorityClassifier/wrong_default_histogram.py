# np.histogram with its ten bins, and the left edge as the label
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        counts, edges = np.histogram(Y)
        self.label = int(edges[counts.argmax()])

    def predict(self, X):
        return np.full(len(X), self.label)
