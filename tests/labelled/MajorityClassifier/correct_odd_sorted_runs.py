# Sorts a copy and finds the longest run
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        s = np.sort(Y)
        starts = np.flatnonzero(np.concatenate(([True], s[1:] != s[:-1])))
        lengths = np.diff(np.append(starts, s.size))
        self._label = int(s[starts[lengths.argmax()]])
        return self

    def predict(self, X):
        return np.repeat(self._label, X.shape[0])
