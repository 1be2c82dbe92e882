# n / 2 is a float
import numpy as np


def make_donut(n):
    half = n / 2
    r = np.concatenate([5 + 0.5 * np.random.randn(half), 10 + 0.5 * np.random.randn(half)])
    a = 2 * np.pi * np.random.rand(n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), np.array([0] * half + [1] * half)
