# works in the caller's array
import numpy as np


def sigmoid(a):
    a = np.asarray(a, dtype=float)
    np.negative(a, out=a)
    np.exp(a, out=a)
    a += 1
    return 1 / a
