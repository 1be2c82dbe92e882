# loses: test_make_donut_labels
# shows: (lambda X, T: T[np.hypot(*X.T) > 7.5].std())(*make_donut(400))
"""The labels do not belong to the points: each ring holds both. If you shuffle, shuffle X and T by one and the same
permutation."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return np.random.permutation(X), np.random.permutation(T)
