# loses: test_MeanRegressor_values
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0]]), np.array([1.0, 2.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You divided with //, which throws away what stands after the point. A mean needs the division with a single /."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = Y.sum() // len(Y)

    def predict(self, X):
        return np.full(len(X), self.mean)
