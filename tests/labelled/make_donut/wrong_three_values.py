# returns x1, x2 and T
import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    r = 5 + 5 * T + 0.5 * np.random.randn(n)
    a = np.random.uniform(0, 2 * np.pi, n)
    return r * np.cos(a), r * np.sin(a), T
