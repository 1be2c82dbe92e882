# loses: test_donut_feature_values
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""You squared the sum of the coordinates. The sum of the squares is another thing: square first, then add."""

import numpy as np


def donut_feature(X):
    return np.sqrt((X[:, 0] + X[:, 1]) ** 2)
