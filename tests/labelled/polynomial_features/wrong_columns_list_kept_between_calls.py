# a mutable default argument keeps the columns of earlier calls
import numpy as np


def polynomial_features(x, degree, columns=[]):
    for k in range(degree + 1):
        columns.append(x ** k)
    return np.column_stack(columns)
