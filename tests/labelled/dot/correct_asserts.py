# defensive code with asserts
import numpy as np


def dot(w, x):
    w = np.asarray(w)
    x = np.asarray(x)
    assert w.ndim == 1, "w must be a vector"
    assert x.ndim == 1, "x must be a vector"
    assert w.shape == x.shape, "different lengths"
    return np.matmul(w, x)
