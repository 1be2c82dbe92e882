# the signs come as a np.matrix with one column
import numpy as np


def to_signs(T):
    M = np.matrix(T).T
    return 2 * M - 1
