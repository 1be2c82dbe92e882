# b reaches the first sample only
import numpy as np


def h(X, w, b):
    s = np.dot(X, w).astype(float)
    s[0] += b
    return s
