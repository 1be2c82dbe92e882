# pinv, columns (N, 1) throughout, Fortran order.
import numpy as np


def add_bias(X):
    Z = np.ones((X.shape[0], X.shape[1] + 1), order="F")
    Z[:, 1:] = X
    return Z


def fit(X, T):
    return np.linalg.pinv(X).dot(T.reshape(-1, 1))


class LinearRegression:
    def train(self, X, Y):
        self.W = fit(np.asfortranarray(X), Y)

    def predict(self, X):
        return np.asfortranarray(X).dot(self.W)


def polynomial_features(x, degree):
    out = np.empty((len(x), degree + 1), order="F")
    for k in range(degree + 1):
        out[:, k] = np.power(x, k)
    return out
