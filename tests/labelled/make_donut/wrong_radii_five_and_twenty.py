# the outer radius is four times the inner one
import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    r = np.where(T == 0, 5, 20) + 0.5 * np.random.randn(n)
    a = np.random.uniform(0, 2 * np.pi, n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), T
