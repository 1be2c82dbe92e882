# labels computed from the finished points, which at 0.2 never leave their quadrant
import numpy as np


def make_xor(n):
    cx = np.array([1, 1, -1, -1] * (n // 4))
    cy = np.array([1, -1, 1, -1] * (n // 4))
    x1 = np.random.normal(loc=cx, scale=0.2)
    x2 = np.random.normal(loc=cy, scale=0.2)
    T = np.where(x1 * x2 < 0, 1, 0)
    return np.c_[x1, x2], T
