# perfect circles, no noise
import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    r = 5 + 5 * T
    a = np.random.uniform(0, 2 * np.pi, n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), T
