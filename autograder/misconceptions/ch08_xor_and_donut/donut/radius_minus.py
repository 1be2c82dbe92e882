# loses: test_donut_feature_values
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""The squares are subtracted from each other. By Pythagoras they are added: x1² + x2²."""

import numpy as np


def donut_feature(X):
    return np.sqrt(np.abs(X[:, 0] ** 2 - X[:, 1] ** 2))
