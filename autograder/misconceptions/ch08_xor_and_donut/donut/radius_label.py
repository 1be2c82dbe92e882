# loses: test_donut_feature_values
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""You returned labels, 0 and 1. A feature knows no classes: it is the radius itself, and the model finds out where
to cut."""

import numpy as np


def donut_feature(X):
    r = np.sqrt(np.sum(X ** 2, axis=1))
    return (r > 7.5).astype(int)
