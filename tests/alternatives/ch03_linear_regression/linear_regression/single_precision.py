# Everything in float32.
import numpy as np


def add_bias(X):
    return np.hstack([np.ones((len(X), 1), np.float32), X.astype(np.float32)])


def fit(X, T):
    X, T = X.astype(np.float32), T.astype(np.float32)
    return np.linalg.solve(X.T @ X, X.T @ T)


class LinearRegression:
    def train(self, X, Y):
        self.w = fit(X, Y)

    def predict(self, X):
        return X.astype(np.float32) @ self.w


def polynomial_features(x, degree):
    return (x.astype(np.float32)[:, None] ** np.arange(degree + 1)).astype(np.float32)
