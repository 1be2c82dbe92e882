# loses: test_make_donut_shapes
# shows: np.shape(make_donut(8)[1])
"""Each label is a row of zeros and ones. With two classes one number does: T is (n,), each entry 0 or 1."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X, np.eye(2)[T]
