# loses: test_donut_feature_values
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""You returned the angle. Both rings have points in every direction: what tells them apart is the distance from the
origin, sqrt(x1² + x2²)."""

import numpy as np


def donut_feature(X):
    return np.arctan2(X[:, 1], X[:, 0])
