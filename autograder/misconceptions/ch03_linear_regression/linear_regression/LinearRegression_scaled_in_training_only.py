# loses: test_LinearRegression_values
# shows: (m := LinearRegression(), m.train(np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0], [1.0, 3.0]]), np.array([1.0, 4.0, 3.0, 6.0])), m.predict(np.array([[1.0, 10.0], [1.0, -2.0]])))[-1]
"""You standardised the features in `train`, and `predict` multiplies these weights with features as they are.
Scale in both by the same mean and spread, those of the training, or in neither."""

import numpy as np


class LinearRegression:
    def train(self, X, Y):
        Z = np.array(X, dtype=float)
        Z[:, 1:] = (Z[:, 1:] - Z[:, 1:].mean(axis=0)) / Z[:, 1:].std(axis=0)
        self.w = np.linalg.solve(Z.T @ Z, Z.T @ Y)

    def predict(self, X):
        return X @ self.w
