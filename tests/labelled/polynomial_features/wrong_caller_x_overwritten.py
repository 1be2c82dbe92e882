# the running power is multiplied into the caller's x
import numpy as np


def polynomial_features(x, degree):
    base = x.copy()
    F = np.ones((len(x), degree + 1))
    for k in range(1, degree + 1):
        F[:, k] = x
        x *= base
    return F
