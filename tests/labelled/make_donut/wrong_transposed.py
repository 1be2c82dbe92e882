# X of shape (2, n)
import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    r = 5 + 5 * T + 0.5 * np.random.randn(n)
    a = np.random.uniform(0, 2 * np.pi, n)
    return np.array([r * np.cos(a), r * np.sin(a)]), T
