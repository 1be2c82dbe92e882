# np.column_stack of the powers
import numpy as np


def polynomial_features(x, degree):
    return np.column_stack([x ** k for k in range(degree + 1)])
