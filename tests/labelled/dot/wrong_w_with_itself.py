# the dot product of w with w: x is never used
import numpy as np


def dot(w, x):
    return np.dot(w, w)
