# two mistakes: a mean, and over the absolute values
import numpy as np


def dot(w, x):
    return np.abs(w).dot(np.abs(x)) / len(w)
