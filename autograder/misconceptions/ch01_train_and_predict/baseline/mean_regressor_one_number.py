# loses: test_MeanRegressor_new_samples
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 2.0, 6.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You return a single number. `predict` answers for every row of X: an array of len(X) numbers, even though they are
all equal here."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        return self.mean
