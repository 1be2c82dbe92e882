# loses: test_make_donut_shapes
# shows: np.shape(make_donut(8)[0])
"""The number of points is always the same. It is the argument n that says how many to draw."""

import numpy as np


def make_donut(n):
    n = 4000
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X, T
