# Running sums that a method resets, a vote by sorting a copy, predictions filled into np.empty; prints as it goes.
from dataclasses import dataclass

import numpy as np


@dataclass
class MeanRegressor:
    total: float = 0.0
    count: int = 0

    def reset(self):
        self.total, self.count = 0.0, 0

    def train(self, X, Y):
        self.reset()
        for y in Y:
            self.total += float(y)
            self.count += 1
        print("trained on", self.count, "samples")

    def predict(self, X):
        y = np.empty(len(X))
        y[:] = self.total / self.count
        return y


@dataclass
class MajorityClassifier:
    label: int = -1

    def train(self, X, Y):
        ordered = np.sort(Y)
        starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
        lengths = np.diff(np.r_[starts, len(ordered)])
        self.label = int(ordered[starts[lengths.argmax()]])
        print("the winner is", self.label)

    def predict(self, X):
        y = np.empty(len(X), dtype=int)
        y.fill(self.label)
        return y
