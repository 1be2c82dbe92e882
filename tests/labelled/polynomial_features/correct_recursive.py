# recursion on the degree
import numpy as np


def polynomial_features(x, degree):
    if degree == 0:
        return np.ones((len(x), 1))
    lower = polynomial_features(x, degree - 1)
    return np.c_[lower, lower[:, -1] * x]
