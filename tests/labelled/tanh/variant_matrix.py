# variant: np.matrix for two-dimensional input
import numpy as np


def tanh(a):
    e = np.exp(-2 * np.abs(a))
    t = np.sign(a) * (1 - e) / (1 + e)
    if np.ndim(t) == 2:
        return np.matrix(t)
    return t
