# np.power.outer of x and the exponents
import numpy as np


def polynomial_features(x, degree):
    exponents = np.arange(0, degree + 1)
    return np.power.outer(np.asarray(x, dtype=np.float64), exponents)
