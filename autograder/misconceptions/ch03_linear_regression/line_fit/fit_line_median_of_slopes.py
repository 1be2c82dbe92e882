# loses: test_fit_line_slope, test_fit_line_intercept
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""You took the median of the slopes between all pairs of samples. That is a line of another kind, which a few
far-off samples cannot move; the smallest squared error has the covariance over the variance of x."""

import numpy as np


def fit_line(x, y):
    i, j = np.triu_indices(len(x), k=1)
    m = np.median((y[j] - y[i]) / (x[j] - x[i]))
    return m, np.median(y - m * x)
