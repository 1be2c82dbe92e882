# loses: test_LinearRegression_form
# shows: (m := LinearRegression(), m.train(np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0], [1.0, 3.0]]), np.array([1.0, 4.0, 3.0, 6.0])), m.predict(np.array([[1.0, 10.0], [1.0, -2.0]])))[-1]
"""Your predictions are an np.matrix, for which * and indexing mean something else. Work with plain arrays: @
is the matrix product there."""

import numpy as np


class LinearRegression:
    def train(self, X, Y):
        X = np.matrix(X)
        self.w = (X.T * X).I * X.T * np.matrix(Y).T

    def predict(self, X):
        return np.matrix(X) * self.w
