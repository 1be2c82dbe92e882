# loses: test_MeanRegressor_again
# shows: (m := MeanRegressor(), m.train(np.zeros((2, 1)), np.array([1.0, 3.0])), m.train(np.zeros((2, 1)), np.array([10.0, 20.0])), m.predict(np.zeros((2, 1))))[-1]
"""Your `train` does something the first time only. Training again starts anew: set what is learned at every call,
whether or not it is there already."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        if not hasattr(self, "mean"):
            self.mean = np.mean(Y)

    def predict(self, X):
        return np.full(len(X), self.mean)
