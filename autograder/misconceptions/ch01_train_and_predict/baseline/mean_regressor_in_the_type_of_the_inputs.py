# loses: test_MeanRegressor_values
# shows: (m := MeanRegressor(), m.train(np.array([[0], [1]]), np.array([1.0, 2.0])), m.predict(np.array([[0], [5]])))[-1]
"""You made the array of predictions like X. If X holds integers, so does your array, and it cuts off what stands
after the point. np.full and np.zeros make arrays of floats."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        return np.full_like(X[:, 0], self.mean)
