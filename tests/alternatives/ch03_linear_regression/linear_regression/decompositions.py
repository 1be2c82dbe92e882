# QR for the weights, einsum for the products, the model keeps copies of its sums; powers as a running product.
import numpy as np


def add_bias(X):
    return np.pad(X, ((0, 0), (1, 0)), constant_values=1)


def fit(X, T):
    U, s, Vt = np.linalg.svd(X, full_matrices=False)
    return Vt.T @ ((U.T @ T) / s)


class LinearRegression:
    weights = None

    def train(self, X, Y):
        Q, R = np.linalg.qr(X)
        self.weights = np.linalg.solve(R, np.einsum("nd,n->d", Q, Y))

    def predict(self, X):
        return np.einsum("nd,d->n", X, self.weights)


def polynomial_features(x, degree):
    Z = np.repeat(x[:, np.newaxis].astype(float), degree + 1, axis=1)
    Z[:, 0] = 1
    return np.multiply.accumulate(Z, axis=1)
