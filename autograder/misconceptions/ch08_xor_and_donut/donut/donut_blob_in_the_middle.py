# loses: test_make_donut_rings
# shows: bool(np.hypot(*make_donut(400)[0].T).min() > 2)
"""The inner class fills the middle. It is a ring as well: radius 5, with a hole that no point lies in."""

import numpy as np


def make_donut(n):
    T = np.arange(n) % 2
    angle = 2 * np.pi * np.random.rand(n)
    ring = 10.0 + 0.5 * np.random.randn(n)
    X = np.column_stack([ring * np.cos(angle), ring * np.sin(angle)])
    X[T == 0] = 1.5 * np.random.randn(n // 2, 2)
    return X, T
