# loses: test_donut_feature_form
# shows: donut_feature(np.array([[3.0, -4.0], [0.0, -2.5], [1.0, 1.0]]))
"""You returned an np.matrix, for which * means a matrix product and indexing keeps two dimensions. A plain array
needs no conversion."""

import numpy as np


def donut_feature(X):
    return np.matrix(np.sqrt(np.sum(X ** 2, axis=1))).T
