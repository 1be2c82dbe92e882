# variant: an np.matrix for two-dimensional input
import numpy as np


def sigmoid(a):
    s = 1 / (1 + np.exp(-a))
    return np.asmatrix(s) if np.ndim(s) == 2 else s
