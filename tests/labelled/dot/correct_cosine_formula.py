# a quarter of the difference of two squared lengths
import numpy as np


def dot(w, x):
    s = np.linalg.norm(w + x)
    d = np.linalg.norm(w - x)
    return (s ** 2 - d ** 2) / 4
