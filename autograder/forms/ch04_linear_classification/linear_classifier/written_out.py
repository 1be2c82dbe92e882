"""The classifier with each step written out."""

import numpy as np


def h(X, w, b):
    return np.dot(X, w) + b


def predict(X, w, b):
    return np.where(np.dot(X, w) + b > 0, 1, 0)


def to_signs(T):
    return np.where(T == 1, 1, -1)


def classification_rate(T, P):
    return np.sum(T == P) / len(T)


def boundary(w, b):
    slope = -w[0] / w[1]
    intercept = -b / w[1]
    return slope, intercept
