# loses: test_LinearRegression_values, test_LinearRegression_two_models, test_LinearRegression_again
# shows: (m := LinearRegression(), m.train(np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0], [1.0, 3.0]]), np.array([1.0, 4.0, 3.0, 6.0])), m.predict(np.array([[1.0, 10.0], [1.0, -2.0]])))[-1]
"""NumPy cannot work with the shapes, or not solve the equations, that it is given here. X comes with its
column of ones: a second one makes the matrix singular, and one in `train` only, or in `predict` only, makes
the numbers of columns differ."""

import numpy as np


class LinearRegression:
    def train(self, X, Y):
        Z = np.hstack([np.ones((len(X), 1)), X])
        self.w = np.linalg.solve(Z.T @ Z, Z.T @ Y)

    def predict(self, X):
        return np.hstack([np.ones((len(X), 1)), X]) @ self.w
