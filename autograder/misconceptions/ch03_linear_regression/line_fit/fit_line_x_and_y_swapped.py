# loses: test_fit_line_slope, test_fit_line_intercept
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""You exchanged x and y: this is the line that predicts x from y. The inputs x come first, and y is what the
line predicts."""

import numpy as np


def fit_line(x, y):
    m = np.sum((x - np.mean(x)) * (y - np.mean(y))) / np.sum((y - np.mean(y)) ** 2)
    return m, np.mean(x) - m * np.mean(y)
