# the sine gets twice the radius: ellipses
import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    r = 5 + 5 * T + 0.5 * np.random.randn(n)
    a = np.random.uniform(0, 2 * np.pi, n)
    return np.column_stack([r * np.cos(a), 2 * r * np.sin(a)]), T
