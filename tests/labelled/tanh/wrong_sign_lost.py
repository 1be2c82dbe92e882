# wrong: the sign of negative scores is lost
import numpy as np


def tanh(a):
    e = np.exp(-2 * np.abs(a))
    return (1 - e) / (1 + e)
