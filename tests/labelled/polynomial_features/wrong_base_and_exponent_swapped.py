# k ** x instead of x ** k
import numpy as np


def polynomial_features(x, degree):
    return np.column_stack([np.power(float(k), x) for k in range(degree + 1)])
