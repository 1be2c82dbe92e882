# multiplies in place, but on a copy
import numpy as np


def dot(w, x):
    out = w.astype(np.float64).copy()
    out *= x
    return out.sum()
