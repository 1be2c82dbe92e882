# loses: test_make_donut_rings
# shows: np.mean(np.hypot(*make_donut(400)[0].T) > 7.5)
"""The rings do not share the points evenly: half of them belongs to each."""

import numpy as np


def make_donut(n):
    T = (np.arange(n) % 4 == 0).astype(int)
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X, T
