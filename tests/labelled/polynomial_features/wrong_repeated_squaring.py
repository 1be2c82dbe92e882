# squares the last column each time: 1, x, x^2, x^4
import numpy as np


def polynomial_features(x, degree):
    F = np.ones((len(x), degree + 1))
    if degree >= 1:
        F[:, 1] = x
    for k in range(2, degree + 1):
        F[:, k] = F[:, k - 1] ** 2
    return F
