# angles from 0 to pi
import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    r = 5 + 5 * T + 0.5 * np.random.randn(n)
    a = np.random.uniform(0, np.pi, n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), T
