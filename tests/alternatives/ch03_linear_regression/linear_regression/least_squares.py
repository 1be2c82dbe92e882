# lstsq; the model keeps its weights under another name, returns itself and adds ones that do no harm.
import numpy as np


def add_bias(X):
    return np.insert(X.astype(float), 0, 1, axis=1)


def fit(X, T):
    return np.linalg.lstsq(X, T, rcond=None)[0]


class LinearRegression:
    def __init__(self, verbose=False):
        self.coefficients_ = None
        self.verbose = verbose

    def train(self, X, Y):
        Z = np.c_[X, np.ones(len(X))]
        self.coefficients_ = np.linalg.lstsq(Z, Y, rcond=None)[0]
        return self

    def predict(self, X):
        return np.c_[X, np.ones(len(X))] @ self.coefficients_


def polynomial_features(x, degree):
    columns = [np.ones(len(x))]
    for _ in range(degree):
        columns.append(columns[-1] * x)
    return np.stack(columns, axis=1)
