# column_stack of x**k in a comprehension
import numpy as np


def polynomial_features(x, degree):
    return np.column_stack([x ** k for k in range(degree + 1)])
