# the return stands inside the loop
import numpy as np


def polynomial_features(x, degree):
    F = np.ones((len(x), degree + 1))
    for k in range(1, degree + 1):
        F[:, k] = x ** k
        return F
    return F
