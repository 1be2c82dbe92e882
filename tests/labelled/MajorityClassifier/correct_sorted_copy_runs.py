# run lengths in a sorted copy
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        s = np.sort(Y)
        starts = np.flatnonzero(np.concatenate(([True], s[1:] != s[:-1])))
        lengths = np.diff(np.append(starts, len(s)))
        self.label = s[starts[lengths.argmax()]]

    def predict(self, X):
        return np.tile(self.label, X.shape[0])
