# unstable: NaN for large positive scores
import numpy as np


def tanh(a):
    e2 = np.exp(2 * a)
    return (e2 - 1) / (e2 + 1)
