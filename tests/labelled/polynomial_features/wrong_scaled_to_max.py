# x is divided by its largest value first
import numpy as np


def polynomial_features(x, degree):
    x = x / np.max(np.abs(x))
    return np.vander(x, degree + 1, increasing=True)
