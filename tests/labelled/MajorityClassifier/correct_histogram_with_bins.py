# np.histogram with one bin for each label
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        edges = np.arange(Y.max() + 2) - 0.5
        counts, _ = np.histogram(Y, bins=edges)
        self.answer = np.where(counts == counts.max())[0][0]

    def predict(self, X):
        return np.array([self.answer for i in range(X.shape[0])], dtype=np.int32)
