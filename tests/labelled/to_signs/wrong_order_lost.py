# All ones first, then all minus ones
import numpy as np


def to_signs(T):
    ones = [1 for t in T if t == 1]
    minus = [-1 for t in T if t == 0]
    return np.array(ones + minus)
