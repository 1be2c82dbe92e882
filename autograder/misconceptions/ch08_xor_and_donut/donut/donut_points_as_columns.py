# loses: test_make_donut_shapes
# shows: np.shape(make_donut(8)[0])
"""The points stand in columns: X has the shape (2, n). A row is a sample: X is (n, 2)."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.array([radius * np.cos(angle), radius * np.sin(angle)])
    return X, T
