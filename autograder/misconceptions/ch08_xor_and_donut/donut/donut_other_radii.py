# loses: test_make_donut_rings
# shows: bool(np.hypot(*make_donut(400)[0].T).max() < 13)
"""The outer ring is not twice as far out as the inner one. The radii are 5 and 10, or both multiplied by one
number."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 20.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X, T
