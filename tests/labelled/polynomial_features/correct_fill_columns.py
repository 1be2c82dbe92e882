# fills an array of ones column by column, each from the last
import numpy as np


def polynomial_features(x, degree):
    N = len(x)
    F = np.ones((N, degree + 1))
    for k in range(1, degree + 1):
        F[:, k] = F[:, k - 1] * x
    return F
