# the running sums instead of the last one
import numpy as np


def dot(w, x):
    return np.cumsum(w * x)
