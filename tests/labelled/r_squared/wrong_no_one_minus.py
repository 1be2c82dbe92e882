# forgets the 1 -
import numpy as np


def r_squared(T, Y):
    return np.sum((T - Y) ** 2) / np.sum((T - T.mean()) ** 2)
