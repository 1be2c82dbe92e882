# loses: test_donut_feature_inputs
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""squares is another name of X, no copy, so that **= writes the squares into the caller's array. X ** 2 makes a new
one."""

import numpy as np


def donut_feature(X):
    squares = X
    squares **= 2
    return np.sqrt(squares.sum(axis=1))
