# one of the vectors runs backwards, as in a convolution
import numpy as np


def dot(w, x):
    return np.convolve(w, x, mode="valid")[0]
