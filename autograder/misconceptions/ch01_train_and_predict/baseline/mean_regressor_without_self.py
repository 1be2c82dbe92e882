# loses: test_MeanRegressor_values, test_MeanRegressor_new_samples, test_MeanRegressor_two_models,
# test_MeanRegressor_again
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 2.0, 6.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""A method needs `self` as its first parameter: def train(self, X, Y). Python passes the object there by itself;
without it, one argument too many arrives."""

import numpy as np


class MeanRegressor:
    def train(X, Y):
        MeanRegressor.mean = np.mean(Y)

    def predict(X):
        return np.full(len(X), MeanRegressor.mean)
