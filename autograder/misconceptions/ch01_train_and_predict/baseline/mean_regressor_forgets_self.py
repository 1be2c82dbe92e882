# loses: test_MeanRegressor_values, test_MeanRegressor_new_samples, test_MeanRegressor_two_models,
# test_MeanRegressor_again
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 2.0, 6.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You stored the mean in a plain variable, which is gone when `train` ends, so that `predict` cannot find it. Keep it
in the object: self.mean = ..., and read self.mean."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        mean = np.mean(Y)

    def predict(self, X):
        return np.full(len(X), mean)
