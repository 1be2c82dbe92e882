# multiplies the caller's x and files the same array each time
import numpy as np


def polynomial_features(x, degree):
    base = x.copy()
    cols = [np.ones(len(x))]
    for k in range(degree):
        cols.append(x.copy())
        x *= base
    return np.column_stack(cols)
