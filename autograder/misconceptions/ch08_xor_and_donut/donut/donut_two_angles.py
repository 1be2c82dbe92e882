# loses: test_make_donut_rings
# shows: bool(np.hypot(*make_donut(400)[0].T).max() < 12)
"""The sine and the cosine are of different angles: you drew twice. Draw the angles once and use them for both."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(2 * np.pi * np.random.rand(n))])
    return X, T
