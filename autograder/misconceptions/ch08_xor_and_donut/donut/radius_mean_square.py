# loses: test_donut_feature_values
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""You took the mean of the two squares, so that every radius is smaller by the square root of 2. The squares are
summed."""

import numpy as np


def donut_feature(X):
    return np.sqrt(np.mean(X ** 2, axis=1))
