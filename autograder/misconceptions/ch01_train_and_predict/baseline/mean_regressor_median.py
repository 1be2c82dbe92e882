# loses: test_MeanRegressor_values
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 2.0, 6.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You predict the median, the value in the middle. The mean is asked for: the sum of the targets, divided by how many
there are."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.median(Y)

    def predict(self, X):
        return np.full(len(X), self.mean)
