# radius times randn, points everywhere along the line through the origin
import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    r = (5 + 5 * T) * np.random.randn(n)
    a = np.random.uniform(0, 2 * np.pi, n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), T
