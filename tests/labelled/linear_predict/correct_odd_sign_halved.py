# (sign + 1) / 2 in a class with __call__, integers
import numpy as np


class _Linear:
    def __init__(self, w, b):
        self.w, self.b = np.array(w, dtype=float), float(b)

    def __call__(self, X):
        return np.array(X, dtype=float) @ self.w + self.b


def predict(X, w, b):
    s = np.sign(_Linear(w, b)(X))
    return ((s + 1) / 2).astype(int)
