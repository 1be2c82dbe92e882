# wrong: the list of seen targets is a mutable default argument, shared by all models and never emptied
import numpy as np


class MeanRegressor:
    def __init__(self, seen=[]):
        self.seen = seen

    def train(self, X, Y):
        for y in Y:
            self.seen.append(y)

    def predict(self, X):
        m = sum(self.seen) / len(self.seen)
        return np.array([m for _ in range(len(X))])
