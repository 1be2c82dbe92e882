# labels -1 and +1
import numpy as np


def make_donut(n):
    T = np.repeat([-1, 1], n // 2)
    r = 7.5 + 2.5 * T + 0.5 * np.random.randn(n)
    a = np.random.uniform(0, 2 * np.pi, n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), T
