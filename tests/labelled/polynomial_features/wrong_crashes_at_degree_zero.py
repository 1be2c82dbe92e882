# writes column 1 before looking at the degree: IndexError for degree 0
import numpy as np


def polynomial_features(x, degree):
    F = np.ones((len(x), degree + 1))
    F[:, 1] = x
    for k in range(2, degree + 1):
        F[:, k] = F[:, k - 1] * x
    return F
