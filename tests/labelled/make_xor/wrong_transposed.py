# points as columns, X is (2, n)
import numpy as np


def make_xor(n):
    x1 = np.repeat([-1, -1, 1, 1], n // 4) + 0.2 * np.random.randn(n)
    x2 = np.repeat([-1, 1, -1, 1], n // 4) + 0.2 * np.random.randn(n)
    return np.array([x1, x2]), np.repeat([0, 1, 1, 0], n // 4)
