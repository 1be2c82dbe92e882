# goes through np.matrix and returns a 1x1 matrix
import numpy as np


def dot(w, x):
    w = np.matrix(w)
    x = np.matrix(x)
    return w * x.T
