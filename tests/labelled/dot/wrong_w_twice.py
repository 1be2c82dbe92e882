# copy and paste: w with itself
import numpy as np


def dot(w, x):
    return np.dot(w, w)
