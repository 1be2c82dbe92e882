# loses: test_donut_feature_values
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""You took the norm of the whole table, one number for all points. With axis=1 it is taken of every row by
itself."""

import numpy as np


def donut_feature(X):
    return np.linalg.norm(X)
