# loses: test_LinearRegression_values
# shows: (m := LinearRegression(), m.train(np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0], [1.0, 3.0]]), np.array([1.0, 4.0, 3.0, 6.0])), m.predict(np.array([[1.0, 10.0], [1.0, -2.0]])))[-1]
"""`predict` standardises by the samples that it is given, so that a prediction depends on which others come
with it. Scale by the mean and the spread of the training, or not at all."""

import numpy as np


def standardised(X):
    Z = np.array(X, dtype=float)
    Z[:, 1:] = (Z[:, 1:] - Z[:, 1:].mean(axis=0)) / (Z[:, 1:].std(axis=0) + 1e-12)
    return Z


class LinearRegression:
    def train(self, X, Y):
        Z = standardised(X)
        self.w = np.linalg.solve(Z.T @ Z, Z.T @ Y)

    def predict(self, X):
        return standardised(X) @ self.w
