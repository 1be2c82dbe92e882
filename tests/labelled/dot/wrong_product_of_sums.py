# sums first, then multiplies
import numpy as np


def dot(w, x):
    return np.sum(w) * np.sum(x)
