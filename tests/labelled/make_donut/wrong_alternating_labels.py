# points stacked ring by ring, labels alternate
import numpy as np


def make_donut(n):
    r = np.repeat([5, 10], n // 2) + 0.5 * np.random.randn(n)
    a = np.random.uniform(0, 2 * np.pi, n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), np.tile([0, 1], n // 2)
