# loses: test_make_donut_noise
# shows: bool(np.hypot(*make_donut(400)[0].T).max() < 13)
"""The rings run into each other. The noise has a standard deviation of about 0.5, a tenth of the inner radius."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 1.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X, T
