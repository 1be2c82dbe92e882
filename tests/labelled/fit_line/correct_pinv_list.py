# the pseudo-inverse, returned as a list
import numpy as np


def fit_line(x, y):
    X = np.c_[x, np.ones(x.size)]
    w = np.linalg.pinv(X) @ y
    return [w[0], w[1]]
