# tensordot over one axis, made a float
import numpy as np


def dot(w, x):
    return float(np.tensordot(w, x, axes=1))
