# np.vander as it is, columns reversed by slicing
import numpy as np


def polynomial_features(x, degree):
    V = np.vander(np.asarray(x, dtype=float), N=degree + 1)
    return V[:, ::-1]
