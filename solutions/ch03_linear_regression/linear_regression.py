"""Weights for any number of features: the normal equations.

J = |T - X w|^2 has the gradient 2 X'(X w - T). It is 0 where X'X w = X'T: D equations for D weights, however many
samples there are. solve() finds w without inverting X'X, in less work and with smaller rounding errors than inv().

The intercept needs no formula of its own once a feature is always 1, and a curve needs no other model than a plane
once its features are powers: linear means linear in the weights.
"""

import numpy as np


def add_bias(X):
    return np.column_stack([np.ones(len(X)), X])


def fit(X, T):
    # X'X w = X'T
    return np.linalg.solve(X.T @ X, X.T @ T)


class LinearRegression:
    def train(self, X, Y):
        self.w = fit(X, Y)

    def predict(self, X):
        return X @ self.w


def polynomial_features(x, degree):
    # x (N, 1) to the powers (degree + 1,): broadcast to (N, degree + 1); x ** 0 is 1, also for x = 0
    return np.asarray(x, dtype=float)[:, np.newaxis] ** np.arange(degree + 1)
