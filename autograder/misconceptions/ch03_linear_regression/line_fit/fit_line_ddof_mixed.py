# loses: test_fit_line_slope
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""Your covariance is divided by N - 1, your variance by N (np.cov and np.var have different defaults). Divide
both by the same, or neither."""

import numpy as np


def fit_line(x, y):
    m = np.cov(x, y)[0, 1] / np.var(x)
    return m, np.mean(y) - m * np.mean(x)
