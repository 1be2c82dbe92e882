# the first column is left 0
import numpy as np


def polynomial_features(x, degree):
    F = np.zeros((len(x), degree + 1))
    for k in range(1, degree + 1):
        F[:, k] = x ** k
    return F
