# Normalises w and b first, on new arrays.
import numpy as np

def boundary(w, b):
    length = np.sqrt(np.sum(np.asarray(w, dtype=float) ** 2))
    n = np.asarray(w) / length
    d = b / length
    return -n[0] / n[1], -d / n[1]
