# loses: test_MeanRegressor_values
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 2.0, 6.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You predict the last target: each round of the loop overwrites what the one before had stored. Add all targets up
first, and divide after the loop."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        for y in Y:
            self.mean = y

    def predict(self, X):
        return np.full(len(X), self.mean)
