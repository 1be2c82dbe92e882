# wrong: 1 - tanh squared
import numpy as np


def tanh(a):
    t = (np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))
    return 1 - t**2
