# squares the last column again: 1, x, x^2, x^4
import numpy as np


def polynomial_features(x, degree):
    cols = [np.ones(len(x)), x]
    while len(cols) <= degree:
        cols.append(cols[-1] ** 2)
    return np.column_stack(cols[: degree + 1])
