# angles from randn, which crowd around 0
import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    r = 5 + 5 * T + 0.5 * np.random.randn(n)
    a = np.random.randn(n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), T
