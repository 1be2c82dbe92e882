# loses: test_make_donut_rings, test_make_donut_angles
# shows: bool(np.abs(make_donut(400)[0].mean(axis=0)).max() < 4)
"""Your rings do not lie around the origin. There the distance from (0, 0) tells them apart; around any other point
it does not."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X + 8.0, T
