"""The normal equations by an inverse, powers by exponents."""

import numpy as np


def add_bias(X):
    return np.hstack([np.ones((X.shape[0], 1)), X])


def fit(X, T):
    return np.linalg.inv(X.T @ X) @ X.T @ T


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.inv(X.T @ X) @ X.T @ Y

    def predict(self, X):
        return X @ self.w


def polynomial_features(x, degree):
    return np.column_stack([x**k for k in range(degree + 1)])
