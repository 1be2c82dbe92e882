# loses: test_make_donut_shapes, test_make_donut_rings, test_make_donut_angles, test_make_donut_labels
# shows: np.shape(make_donut(8)[0])
"""If n / 2 stands for a number of points here: it is a float, 50.0, even where nothing is left over, and no array
has 50.0 entries. n // 2 is a whole number."""

import numpy as np


def make_donut(n):
    T = np.repeat([0, 1], n // 2)
    radius = np.where(T == 1, 10.0, 5.0) + 0.5 * np.random.randn(n)
    inner, outer = 2 * np.pi * np.random.rand(n / 2), 2 * np.pi * np.random.rand(n / 2)
    angle = np.concatenate([inner, outer])
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)]), T
