# np.matrix arithmetic: the result is a 1x1 matrix
import numpy as np


def dot(w, x):
    return np.asmatrix(w) * np.asmatrix(x).T
