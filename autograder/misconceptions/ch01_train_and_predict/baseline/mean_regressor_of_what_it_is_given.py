# loses: test_MeanRegressor_values, test_MeanRegressor_new_samples, test_MeanRegressor_two_models,
# test_MeanRegressor_again
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 2.0, 6.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""Your predictions come out of the X that `predict` is given, and what `train` saw plays no part. `train` has to keep
the mean of the targets, in self, and `predict` has to use that."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        return np.full(len(X), np.mean(X))
