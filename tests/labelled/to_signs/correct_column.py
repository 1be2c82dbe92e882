# a column of shape (N, 1)
import numpy as np


def to_signs(T):
    T = np.asarray(T, dtype=float).reshape(-1, 1)
    return T - (1 - T)
