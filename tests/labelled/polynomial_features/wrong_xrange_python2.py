# Python 2's xrange
import numpy as np


def polynomial_features(x, degree):
    F = np.zeros((len(x), degree + 1))
    for k in xrange(degree + 1):
        F[:, k] = x ** k
    return F
