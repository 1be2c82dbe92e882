# wrong: the 1 went into the exponent
import numpy as np


def tanh(a):
    return np.exp(2 * a - 1) / np.exp(2 * a + 1)
