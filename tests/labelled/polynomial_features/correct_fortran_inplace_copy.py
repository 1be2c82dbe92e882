# a running power, multiplied in place on a copy, in Fortran order
import numpy as np


def polynomial_features(x, degree):
    out = np.empty((x.size, degree + 1), order="F")
    p = np.ones(x.size)
    for k in range(degree + 1):
        out[:, k] = p
        p *= x
    return out
