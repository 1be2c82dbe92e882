# copy and paste: both rings of radius 5
import numpy as np


def make_donut(n):
    half = n // 2
    r1 = 5 + 0.5 * np.random.randn(half)
    a1 = 2 * np.pi * np.random.rand(half)
    r2 = 10 + 0.5 * np.random.randn(half)
    a2 = 2 * np.pi * np.random.rand(half)
    X = np.vstack([np.c_[r1 * np.cos(a1), r1 * np.sin(a1)], np.c_[r1 * np.cos(a2), r1 * np.sin(a2)]])
    return X, np.array([0] * half + [1] * half)
