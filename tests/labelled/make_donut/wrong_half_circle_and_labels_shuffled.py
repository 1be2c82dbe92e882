# two mistakes: half of the circle, and labels shuffled apart
import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    r = 5 + 5 * T + 0.5 * np.random.randn(n)
    a = np.random.rand(n) * np.pi
    X = np.column_stack([r * np.cos(a), r * np.sin(a)])
    np.random.shuffle(T)
    return X, T
