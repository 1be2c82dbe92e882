# np.unique with counts, label of the largest count
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        labels, counts = np.unique(Y, return_counts=True)
        self.label = labels[np.argmax(counts)]

    def predict(self, X):
        return np.full(X.shape[0], self.label)
