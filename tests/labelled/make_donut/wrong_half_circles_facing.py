# inner ring on the upper half, outer ring on the lower half
import numpy as np


def make_donut(n):
    half = n // 2
    a1 = np.pi * np.random.rand(half)
    a2 = np.pi + np.pi * np.random.rand(half)
    a = np.concatenate([a1, a2])
    r = np.repeat([5, 10], half) + np.random.normal(0, 0.5, n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), np.repeat([0, 1], half)
