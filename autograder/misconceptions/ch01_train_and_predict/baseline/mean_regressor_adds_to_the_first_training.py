# loses: test_MeanRegressor_again
# shows: (m := MeanRegressor(), m.train(np.zeros((2, 1)), np.array([1.0, 3.0])), m.train(np.zeros((2, 1)), np.array([10.0, 20.0])), m.predict(np.zeros((2, 1))))[-1]
"""You go on adding to the sum of the training before. Training again starts anew, with the new samples alone: begin
the sum inside of `train`, not in __init__."""

import numpy as np


class MeanRegressor:
    def __init__(self):
        self.total = 0.0
        self.count = 0

    def train(self, X, Y):
        self.total += np.sum(Y)
        self.count += len(Y)

    def predict(self, X):
        return np.full(len(X), self.total / self.count)
