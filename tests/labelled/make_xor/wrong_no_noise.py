# the four corners over and over, without noise
import numpy as np


def make_xor(n):
    X = np.repeat(np.array([[-1., -1.], [-1., 1.], [1., -1.], [1., 1.]]), n // 4, axis=0)
    T = np.repeat(np.array([0, 1, 1, 0]), n // 4)
    return X, T
