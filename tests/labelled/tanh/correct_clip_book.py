# the book's quotient after a clip at 300
import numpy as np


def tanh(a):
    a = np.clip(a, -300, 300)
    return (np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))
