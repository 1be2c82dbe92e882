# loses: test_make_donut_labels
# shows: np.unique(make_donut(40)[1])
"""Your labels are not 0 and 1. The sigmoid gives the probability of a class called 1; the other is called 0,
whatever the radius."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X, np.where(T == 1, 10, 5)
