# einsum for the scores, np.where for classes and signs, an error rate taken from 1, the line through two points.
import numpy as np


def h(X, w, b):
    return np.einsum("nd,d->n", X, w) + b


def predict(X, w, b):
    return np.where(h(X, w, b) < 0, 0, 1)


def to_signs(T):
    return np.where(np.asarray(T) == 0, -1.0, 1.0)


def classification_rate(T, P):
    return 1 - np.count_nonzero(T - P) / T.size


def boundary(w, b):
    at_zero = -(w[0] * 0 + b) / w[1]
    at_one = -(w[0] * 1 + b) / w[1]
    return np.array([at_one - at_zero, at_zero])
