# loses: test_fit_line_slope
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""You averaged the slopes from each sample to the next. They depend on the order of the samples, and two that
are close to each other count far too much: use the deviations from the means."""

import numpy as np


def fit_line(x, y):
    m = np.mean(np.diff(y) / np.diff(x))
    return m, np.mean(y) - m * np.mean(x)
