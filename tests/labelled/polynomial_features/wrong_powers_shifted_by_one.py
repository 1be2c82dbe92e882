# degree + 1 columns, but from x to x**(degree+1)
import numpy as np


def polynomial_features(x, degree):
    F = np.zeros((len(x), degree + 1))
    for k in range(degree + 1):
        F[:, k] = x ** (k + 1)
    return F
