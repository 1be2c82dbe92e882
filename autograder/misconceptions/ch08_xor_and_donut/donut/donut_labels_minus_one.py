# loses: test_make_donut_labels
# shows: np.unique(make_donut(40)[1])
"""Your labels are -1 and +1. Here the classes are called 0 and 1, as for the sigmoid."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X, 2 * T - 1
