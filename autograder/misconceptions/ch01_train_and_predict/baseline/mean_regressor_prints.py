# loses: test_MeanRegressor_values, test_MeanRegressor_new_samples, test_MeanRegressor_two_models,
# test_MeanRegressor_again
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 2.0, 6.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You return nothing, even if you print the predictions: whoever calls `predict` gets None. End it with return."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        predictions = np.full(len(X), self.mean)
