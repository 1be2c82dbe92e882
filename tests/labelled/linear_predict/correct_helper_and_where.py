# np.where on the scores of a helper h
import numpy as np


def h(X, w, b):
    return np.dot(X, w) + b


def predict(X, w, b):
    return np.where(h(X, w, b) >= 0, 1, 0)
