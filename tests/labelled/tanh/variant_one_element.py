# variant: an array of one element for a single number
import numpy as np


def tanh(a):
    a = np.array(a, dtype=float, ndmin=1)
    return 1 - 2 / (np.exp(2 * a) + 1)
