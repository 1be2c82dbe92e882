# sums over an axis that a vector does not have
import numpy as np


def dot(w, x):
    return np.sum(w * x, axis=1)
