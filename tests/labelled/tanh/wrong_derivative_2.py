# returns the derivative 1 - t squared
import numpy as np


def tanh(a):
    x = a
    t = (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))
    return 1 - t ** 2
