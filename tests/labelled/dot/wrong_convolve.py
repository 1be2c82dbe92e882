# convolve in mode "valid" turns one of the vectors around
import numpy as np


def dot(w, x):
    return np.convolve(w, x, mode="valid")[0]
