# loses: test_LinearRegression_values
# shows: (m := LinearRegression(), m.train(np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0], [1.0, 3.0]]), np.array([1.0, 4.0, 3.0, 6.0])), m.predict(np.array([[1.0, 10.0], [1.0, -2.0]])))[-1]
"""You subtracted the mean of the samples that are to be predicted. A prediction depends on its own sample
alone, not on the others that come with it."""

import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        Z = X - X.mean(axis=0)
        return Z @ self.w
