# a quarter of the points on the inner ring, three quarters on the outer one
import numpy as np


def make_donut(n):
    T = np.array([0] * (n // 4) + [1] * (n - n // 4))
    r = 5 + 5 * T + 0.5 * np.random.randn(n)
    a = np.random.uniform(0, 2 * np.pi, n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), T
