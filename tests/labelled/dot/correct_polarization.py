# odd: from the squared lengths of the sum and the difference
import numpy as np


def dot(w, x):
    w = np.array(w, dtype=float)
    x = np.array(x, dtype=float)
    plus = np.sum((w + x) ** 2)
    minus = np.sum((w - x) ** 2)
    return (plus - minus) / 4.0
