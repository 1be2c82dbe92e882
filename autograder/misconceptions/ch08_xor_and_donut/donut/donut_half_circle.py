# loses: test_make_donut_angles
# shows: bool(make_donut(400)[0][:, 1].min() < -5)
"""Your rings are not closed: a part of the circle has no points. The angle runs from 0 to 2 pi, in radians, and
needs both the cosine and the sine."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X, T
