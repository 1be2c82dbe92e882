# x is cast to int before the powers are taken
import numpy as np


def polynomial_features(x, degree):
    x = np.asarray(x, int)
    return np.vander(x, degree + 1, increasing=True).astype(float)
