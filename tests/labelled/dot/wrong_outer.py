# the outer product in place of the inner
import numpy as np


def dot(w, x):
    return np.outer(w, x)
