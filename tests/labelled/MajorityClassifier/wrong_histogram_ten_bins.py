# wrong: the index of the fullest of ten equal-width bins is taken for the label
import numpy as np

class MajorityClassifier:
    def train(self, X, Y):
        hist, edges = np.histogram(Y, bins=10)
        self.digit = np.argmax(hist)

    def predict(self, X):
        return self.digit + np.zeros(len(X), dtype=int)
