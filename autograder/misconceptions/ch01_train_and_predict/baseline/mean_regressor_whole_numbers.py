# loses: test_MeanRegressor_values
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0]]), np.array([1.0, 2.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You put the predictions into an array of integers, which cuts off what stands after the point. Leave dtype=int out:
a mean is seldom a whole number."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        return np.full(len(X), self.mean, dtype=int)
