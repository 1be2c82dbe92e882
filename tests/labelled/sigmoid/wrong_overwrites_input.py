# wrong: the caller's float array is overwritten
import numpy as np


def sigmoid(a):
    z = np.asarray(a, dtype=float)
    np.negative(z, out=z)
    np.exp(z, out=z)
    z += 1.0
    np.divide(1.0, z, out=z)
    return z
