# a small class does the work
import numpy as np


class _Linear:
    def __init__(self, w, b):
        self.w = np.atleast_1d(w)
        self.b = b

    def __call__(self, X):
        return np.atleast_2d(X) @ self.w + self.b


def h(X, w, b):
    return _Linear(w, b)(X)
