# The textbook's first way: the inverse, written out with dot; the model does not call fit.
import numpy as np


def add_bias(X):
    return np.concatenate((np.ones((X.shape[0], 1)), X), axis=1)


def fit(X, T):
    return np.linalg.inv(X.T.dot(X)).dot(X.T).dot(T)


class LinearRegression(object):
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T.dot(X), X.T.dot(Y))

    def predict(self, X):
        return X.dot(self.w)


def polynomial_features(x, degree):
    return np.vander(x, degree + 1, increasing=True)
