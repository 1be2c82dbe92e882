# two mistakes: arguments swapped in the total, and cut off at 0
import numpy as np


def r_squared(T, Y):
    r2 = 1 - np.sum((T - Y) ** 2) / np.sum((Y - Y.mean()) ** 2)
    if r2 < 0:
        r2 = 0
    return r2
