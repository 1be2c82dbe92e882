# returns an np.matrix
import numpy as np


def polynomial_features(x, degree):
    x = np.matrix(x).T
    return np.hstack([np.power(x, k) for k in range(degree + 1)])
