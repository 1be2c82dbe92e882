# range(degree) stops one short
import numpy as np


def polynomial_features(x, degree):
    return np.vander(x, degree, increasing=True)
