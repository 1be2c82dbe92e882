# np.correlate of equal lengths: an array with one element
import numpy as np


def dot(w, x):
    return np.correlate(w, x)
