# loses: test_donut_feature_values
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""You took the square roots of the coordinates and added them. First the squares, then their sum, and the root of
the sum last."""

import numpy as np


def donut_feature(X):
    return np.sqrt(np.abs(X[:, 0])) + np.sqrt(np.abs(X[:, 1]))
