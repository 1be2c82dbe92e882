# einsum for both sums
import numpy as np


def r_squared(T, Y):
    e = np.asarray(T, dtype=float) - np.asarray(Y, dtype=float)
    c = np.asarray(T, dtype=float) - np.mean(T)
    return 1 - np.einsum("i,i", e, e) / np.einsum("i,i", c, c)
