# loses: test_donut_feature_values
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""You summed down the columns, over all points. A row is a sample: sum along axis=1, which gives one radius a
point."""

import numpy as np


def donut_feature(X):
    return np.sqrt(np.sum(X ** 2, axis=0))
