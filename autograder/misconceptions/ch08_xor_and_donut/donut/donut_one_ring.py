# loses: test_make_donut_rings, test_make_donut_labels
# shows: bool(np.hypot(*make_donut(400)[0].T).max() > 8)
"""Both classes lie at about the same distance from the origin. Asked are two rings, one twice as far out as the
other: 5 and 10."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = 5.0 + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X, T
