# loses: test_make_donut_rings, test_make_donut_angles
# shows: int(np.linalg.matrix_rank(make_donut(400)[0]))
"""All points lie on one straight line. x1 takes the cosine of the angle and x2 its sine, of one and the same
angle."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.cos(angle)])
    return X, T
