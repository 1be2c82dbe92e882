# the signs come as an array of Python objects
import numpy as np


def to_signs(T):
    return np.array([1 if t else -1 for t in T], dtype=object)
