# loses: test_MeanRegressor_values
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 2.0, 6.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You divided by N - 1. That belongs to an estimate of the variance; the mean of N targets is their sum, divided by
N."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.sum(Y) / (len(Y) - 1)

    def predict(self, X):
        return np.full(len(X), self.mean)
