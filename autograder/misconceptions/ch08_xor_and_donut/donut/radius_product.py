# loses: test_donut_feature_values
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""This is the feature of XOR, the product. The donut needs the distance from the origin, sqrt(x1² + x2²)."""

import numpy as np


def donut_feature(X):
    return X[:, 0] * X[:, 1]
