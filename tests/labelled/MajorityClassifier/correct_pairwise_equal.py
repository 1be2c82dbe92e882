# correct: counts by comparing all pairs of labels (broadcasting), the label of the row with most matches
import numpy as np

class MajorityClassifier:
    def train(self, X, Y):
        same = Y[:, None] == Y[None, :]
        self.k = Y[same.sum(axis=1).argmax()]

    def predict(self, X):
        return np.repeat(self.k, X.shape[0])
