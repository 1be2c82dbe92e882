# loses: test_make_donut_noise
# shows: bool(np.hypot(*make_donut(400)[0].T).max() > 10.5)
"""Only one of the two rings has noise. Both radii get it, new numbers for every point."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0 + 0.5 * np.random.randn(n))
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X, T
