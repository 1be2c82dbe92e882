# corners of class 1 get three eighths of the points each
import numpy as np


def make_xor(n):
    a, b = n // 8, n // 2 - n // 8
    X = np.vstack([np.random.normal([-1, -1], .2, (a, 2)), np.random.normal([1, 1], .2, (a, 2)),
                   np.random.normal([-1, 1], .2, (b, 2)), np.random.normal([1, -1], .2, (b, 2))])
    T = np.array([0] * (2 * a) + [1] * (2 * b))
    return X, T
