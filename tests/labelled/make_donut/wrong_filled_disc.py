# radii of the inner class drawn from 0 to 5: a filled disc
import numpy as np


def make_donut(n):
    half = n // 2
    r = np.concatenate([np.random.uniform(0, 5, half), np.random.uniform(9, 11, half)])
    a = np.random.uniform(0, 2 * np.pi, n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), np.repeat([0, 1], half)
