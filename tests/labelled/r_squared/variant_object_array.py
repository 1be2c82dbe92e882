# the numbers go through an object array, and one element of it is returned as an array
import numpy as np


def r_squared(T, Y):
    results = np.empty(1, dtype=object)
    results[0] = 1 - ((T - Y) ** 2).sum() / ((T - T.mean()) ** 2).sum()
    return results
