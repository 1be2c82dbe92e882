# unstable: NaN for large negative scores
import numpy as np


def tanh(a):
    z = np.exp(-2 * a)
    return (1 - z) / (1 + z)
