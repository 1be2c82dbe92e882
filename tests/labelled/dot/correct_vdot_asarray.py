# asarray first, then vdot
import numpy as np


def dot(w, x):
    w = np.asarray(w, dtype=float)
    x = np.asarray(x, dtype=float)
    return np.vdot(w, x)
