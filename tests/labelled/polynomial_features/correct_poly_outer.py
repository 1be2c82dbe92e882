# np.power.outer
import numpy as np


def polynomial_features(x, degree):
    exponents = np.arange(0, degree + 1)
    return np.power.outer(x, exponents)
