# loses: test_MeanRegressor_new_samples
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 2.0, 6.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You predict once for each column of X. Its columns are the features; its rows are the samples, and len(X), or
X.shape[0], counts them."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        return np.full(X.shape[1], self.mean)
