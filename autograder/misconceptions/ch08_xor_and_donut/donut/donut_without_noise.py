# loses: test_make_donut_noise
# shows: bool(np.ptp(np.hypot(*make_donut(400)[0].T)) > 5.5)
"""There is no noise, or next to none: all points of a ring are equally far out. Add random numbers with a standard
deviation of about 0.5 to the radius, new ones for every point."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    radius = np.where(T == 1, 10.0, 5.0)
    angle = 2 * np.pi * np.random.rand(n)
    X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return X, T
