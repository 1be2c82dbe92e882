# loses: test_make_donut_rings, test_make_donut_angles
# shows: bool(make_donut(400)[0].min() < -5)
"""You return radius and angle as they were drawn. X holds x1 and x2: radius times cosine and radius times sine of
the angle."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius, angle])
    return X, T
