# cumulative product along a row of 1, x, x, ...
import numpy as np


def polynomial_features(x, degree):
    A = np.repeat(np.asarray(x, dtype=float)[:, np.newaxis], degree + 1, axis=1)
    A[:, 0] = 1.0
    return np.cumprod(A, axis=1)
