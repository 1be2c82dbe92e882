# loses: test_donut_feature_values
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""You returned X with the radius behind it. Only the new coordinate is asked for, one number a point; who calls the
function puts it beside X."""

import numpy as np


def donut_feature(X):
    return np.column_stack([X, np.sqrt(np.sum(X ** 2, axis=1))])
