# clumsy double: np.vander with degree columns, and descending
import numpy as np


def polynomial_features(x, degree):
    return np.vander(x, degree)
