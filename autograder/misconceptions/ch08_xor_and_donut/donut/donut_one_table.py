# loses: test_make_donut_shapes
# shows: len(make_donut(8))
"""You return one array with three columns. Two things are asked for, the points (n, 2) and their labels (n,):
return X, T."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return np.column_stack([X, T])
