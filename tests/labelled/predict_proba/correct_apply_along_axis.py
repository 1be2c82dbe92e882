# correct: tensordot and apply_along_axis
import numpy as np


def predict(X, W, b):
    def f(row):
        p = np.exp(row - row.max())
        p /= p.sum()
        return p

    return np.apply_along_axis(f, 1, np.tensordot(X, W, axes=1) + b)
