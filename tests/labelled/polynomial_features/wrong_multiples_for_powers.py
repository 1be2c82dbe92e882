# k * x instead of x ** k
import numpy as np


def polynomial_features(x, degree):
    F = np.ones((x.shape[0], degree + 1))
    for k in range(1, degree + 1):
        F[:, k] = k * x
    return F
