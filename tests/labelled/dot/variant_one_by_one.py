# variant: a (1, 1) array in place of a number
import numpy as np

def dot(w, x):
    w = np.array(w, ndmin=2)
    x = np.array(x, ndmin=2)
    return w.dot(x.T)
