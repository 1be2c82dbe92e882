# loses: test_MeanRegressor_new_samples
# shows: (m := MeanRegressor(), m.train(np.array([[0.0, 1.0], [1.0, 3.0]]), np.array([1.0, 2.0])), m.predict(np.array([[0.0, 1.0], [5.0, 2.0], [3.0, 3.0]])))[-1]
"""You filled an array of the shape of X. A row of X is one sample, however many columns it has: one prediction for
each row."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        return np.full(X.shape, self.mean)
