# loses: test_fit_line_intercept
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""You added m mean(x) to mean(y). The line must go through the point of the two means, mean(y) = m mean(x) +
b: solve that for b."""

import numpy as np


def fit_line(x, y):
    m = np.sum((x - np.mean(x)) * (y - np.mean(y))) / np.sum((x - np.mean(x)) ** 2)
    return m, np.mean(y) + m * np.mean(x)
