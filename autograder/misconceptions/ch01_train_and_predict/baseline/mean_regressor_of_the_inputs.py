# loses: test_MeanRegressor_values
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 2.0, 6.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You took the mean of the inputs X. What is to be predicted are the targets, Y: their mean is asked for."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(X)

    def predict(self, X):
        return np.full(len(X), self.mean)
