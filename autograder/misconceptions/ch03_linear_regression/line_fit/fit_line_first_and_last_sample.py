# loses: test_fit_line_slope
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""Your line goes through the first and the last sample only. All samples count: the best slope has the
smallest squared error over all of them."""

import numpy as np


def fit_line(x, y):
    m = (y[-1] - y[0]) / (x[-1] - x[0])
    return m, np.mean(y) - m * np.mean(x)
