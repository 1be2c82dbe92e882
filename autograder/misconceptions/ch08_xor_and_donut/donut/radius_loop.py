# loses: test_donut_feature_vectorised
# shows: type(donut_feature(np.array([[3.0, -4.0], [1.0, 1.0]]))).__name__
"""You go through the points one by one. np.sum of the squares along axis=1, and np.sqrt, work on all of them at
once and give an array."""

import numpy as np


def donut_feature(X):
    return [np.sqrt(x1**2 + x2**2) for x1, x2 in X]
