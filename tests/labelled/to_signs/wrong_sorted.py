# first all -1, then all +1
import numpy as np


def to_signs(T):
    zeros = int(np.sum(T == 0))
    ones = len(T) - zeros
    return np.array([-1] * zeros + [1] * ones)
