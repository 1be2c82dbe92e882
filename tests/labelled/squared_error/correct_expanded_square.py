# odd: T'T - 2 T'Y + Y'Y
import numpy as np


def squared_error(T, Y):
    T = np.array(T, dtype=float)
    Y = np.array(Y, dtype=float)
    return T @ T - 2 * (T @ Y) + Y @ Y
