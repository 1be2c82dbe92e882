# rings of radius 1 and 2 with the noise of 5 and 10
import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    r = 1 + T + np.random.normal(0, 0.5, n)
    a = np.random.uniform(0, 2 * np.pi, n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), T
