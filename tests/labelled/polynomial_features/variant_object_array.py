# filled into an array of objects
import numpy as np


def polynomial_features(x, degree):
    out = np.empty((len(x), degree + 1), dtype=object)
    for k in range(degree + 1):
        out[:, k] = x ** k
    return out
