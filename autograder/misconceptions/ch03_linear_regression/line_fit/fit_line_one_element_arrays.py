# loses: test_fit_line_form
# shows: fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0]))[0]
"""Slope and intercept lie in arrays with one element. Each is one number: leave out keepdims, or take the
element out of the array."""

import numpy as np


def fit_line(x, y):
    mean_x, mean_y = np.mean(x, keepdims=True), np.mean(y, keepdims=True)
    m = np.sum((x - mean_x) * (y - mean_y), keepdims=True) / np.sum((x - mean_x) ** 2, keepdims=True)
    return m, mean_y - m * mean_x
