# powers from degree down to 1, without the constant (two mistakes)
import numpy as np


def polynomial_features(x, degree):
    return np.vander(x, degree + 1)[:, :-1]
