# a capital W that nothing defines
import numpy as np


def dot(w, x):
    return np.dot(W, x)
