# wrong: a convolution without reversing one vector (right only if one of them reads the same backwards)
import numpy as np

def dot(w, x):
    full = np.convolve(w, x, "full")
    return full[len(w) - 1]
