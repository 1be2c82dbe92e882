# k ** x in place of x ** k
import numpy as np


def polynomial_features(x, degree):
    return np.array([float(k) ** x for k in range(degree + 1)]).T
