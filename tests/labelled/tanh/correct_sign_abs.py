# correct: exponent never positive, sign put back
import numpy as np


def tanh(a):
    e = np.exp(-2 * np.abs(a))
    return np.sign(a) * (1 - e) / (1 + e)
