# one sign for all
import numpy as np


def to_signs(T):
    if np.any(T == 0):
        return -np.ones(len(T))
    return np.ones(len(T))
