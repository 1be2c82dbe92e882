# loses: test_make_donut_shapes
# shows: np.ndim(make_donut(8)[0])
"""You return the labels first. The order is X, T: the points, then the labels."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return T, X
