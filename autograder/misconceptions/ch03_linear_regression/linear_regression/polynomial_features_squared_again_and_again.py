# loses: test_polynomial_features_values
# shows: polynomial_features(np.array([2.0, -3.0, 0.5]), 3)
"""You squared the column before, which gives the powers 1, 2, 4, 8. Multiply it by x instead: 1, 2, 3, 4."""

import numpy as np


def polynomial_features(x, degree):
    columns = [np.ones(len(x)), x.astype(float)]
    while len(columns) <= degree:
        columns.append(columns[-1] ** 2)
    return np.column_stack(columns[: degree + 1])
