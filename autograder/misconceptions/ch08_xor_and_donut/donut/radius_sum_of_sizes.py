# loses: test_donut_feature_values
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""You added the sizes of the coordinates. That is the way around two sides of a triangle; the radius is the third
side: the square root of the sum of squares."""

import numpy as np


def donut_feature(X):
    return np.abs(X[:, 0]) + np.abs(X[:, 1])
