# train calls a function fit of the same module
import numpy as np


def fit(X, T):
    A = X.T @ X
    b = X.T @ T
    return np.linalg.solve(A, b)


class LinearRegression:
    w = None

    def train(self, X, Y):
        self.w = fit(X, Y)
        return self.w

    def predict(self, X):
        y_hat = np.einsum("nd,d->n", X, self.w)
        return y_hat
