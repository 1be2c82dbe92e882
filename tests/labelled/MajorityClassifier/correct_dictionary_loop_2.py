# Beginner code: a dictionary of counts and a search for the largest
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        counts = {}
        for label in Y:
            if label in counts:
                counts[label] += 1
            else:
                counts[label] = 1
        best_label = None
        best_count = 0
        for label in counts:
            if counts[label] > best_count:
                best_count = counts[label]
                best_label = label
        self.best_label = best_label

    def predict(self, X):
        N = len(X)
        result = np.zeros(N, dtype=int)
        for i in range(N):
            result[i] = self.best_label
        return result
