# variant: the mean, guarded by np.where
import numpy as np


def cross_entropy(T, Y):
    return np.mean(-T * np.log(np.where(T == 1, Y, 1)) - (1 - T) * np.log(np.where(T == 1, 1, 1 - Y)))
