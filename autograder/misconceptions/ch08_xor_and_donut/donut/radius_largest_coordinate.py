# loses: test_donut_feature_values
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""You took the larger of the two coordinates. The distance needs both: the square root of the sum of their
squares."""

import numpy as np


def donut_feature(X):
    return np.abs(X).max(axis=1)
