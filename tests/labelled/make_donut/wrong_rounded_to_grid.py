# points stored in an array of integers
import numpy as np


def make_donut(n):
    X = np.zeros((n, 2), dtype=int)
    T = np.repeat([0, 1], n // 2)
    r = 1 + T + 0.1 * np.random.randn(n)
    a = np.random.uniform(0, 2 * np.pi, n)
    X[:, 0] = r * np.cos(a)
    X[:, 1] = r * np.sin(a)
    return X, T
