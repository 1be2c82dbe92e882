# wrong: numerator the wrong way round
import numpy as np


def tanh(a):
    e = np.exp(-2 * np.abs(a))
    return np.sign(a) * (e - 1) / (e + 1)
