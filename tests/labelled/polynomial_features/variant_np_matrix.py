# returns an np.matrix
import numpy as np


def polynomial_features(x, degree):
    return np.asmatrix(np.vander(x, degree + 1, increasing=True))
