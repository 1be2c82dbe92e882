# loses: test_fit_line_slope
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""You measured how far samples are from the line at right angles to it, as the principal axis does. Errors are
measured along y: a line predicts y, and x is taken as it is."""

import numpy as np


def fit_line(x, y):
    deviations = np.column_stack([x - np.mean(x), y - np.mean(y)])
    axis = np.linalg.svd(deviations, full_matrices=False)[2][0]
    m = axis[1] / axis[0]
    return m, np.mean(y) - m * np.mean(x)
