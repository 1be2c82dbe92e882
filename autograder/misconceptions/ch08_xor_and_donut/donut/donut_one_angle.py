# loses: test_make_donut_rings, test_make_donut_angles
# shows: bool(np.ptp(np.arctan2(*make_donut(400)[0].T)) > 6)
"""All points of a ring lie in one direction: one angle was drawn for all of them. Every point needs its own:
np.random.random(n), not np.random.random()."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    angle = 2 * np.pi * np.random.rand()
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X, T
