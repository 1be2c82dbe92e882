# loses: test_donut_feature_values
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""The square root is missing: this is the square of the distance. A plane could divide the rings by it, too, but
the radius is its square root."""

import numpy as np


def donut_feature(X):
    return X[:, 0] ** 2 + X[:, 1] ** 2
