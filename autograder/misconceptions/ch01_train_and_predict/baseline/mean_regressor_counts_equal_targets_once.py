# loses: test_MeanRegressor_values
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 1.0, 4.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You took the mean of the distinct targets: a set, or np.unique, keeps of equal ones a single one. Each sample
counts, even if others have the same target."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(np.unique(Y))

    def predict(self, X):
        return np.full(len(X), self.mean)
