# np.dot with the factors the other way round, which is the same number
import numpy as np


def dot(w, x):
    return np.dot(x, w)
