# loses: test_fit_line_inputs
# shows: np.array(fit_line(np.array([4.0, 2.0, 1.0, 5.0]), np.array([6.5, 6.0, 7.0, 3.0])))
"""You put the caller's samples into another order. A sum does not care about the order; and where you need
one, sort a copy: x[order] makes one, x[:] = x[order] writes into the old array."""

import numpy as np


def fit_line(x, y):
    order = np.argsort(x)
    x[:], y[:] = x[order], y[order]
    m = np.sum((x - np.mean(x)) * (y - np.mean(y))) / np.sum((x - np.mean(x)) ** 2)
    return m, np.mean(y) - m * np.mean(x)
