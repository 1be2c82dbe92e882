# linear interpolation between the two
import numpy as np


def to_signs(T):
    return np.interp(T, [0, 1], [-1, 1])
