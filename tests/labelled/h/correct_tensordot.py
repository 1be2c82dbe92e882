# tensordot, and the bias added in place to the own float result
import numpy as np


def h(X, w, b):
    out = np.tensordot(X, w, axes=1).astype(float)
    out += b
    return out
