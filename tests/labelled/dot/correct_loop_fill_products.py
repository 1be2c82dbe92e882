# fills an array of products entry by entry, then sums it
import numpy as np


def dot(w, x):
    p = np.zeros(len(w))
    for k, value in enumerate(w):
        p[k] = value * x[k]
    return p.sum()
