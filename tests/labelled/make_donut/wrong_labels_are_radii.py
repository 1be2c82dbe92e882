# the ring's radius returned as the label
import numpy as np


def make_donut(n):
    R = np.repeat([5, 10], n // 2)
    r = R + 0.5 * np.random.randn(n)
    a = np.random.uniform(0, 2 * np.pi, n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), R
