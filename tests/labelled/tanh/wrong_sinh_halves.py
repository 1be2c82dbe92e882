# wrong: divided by 2 above, not below
import numpy as np


def tanh(a):
    return (np.exp(a) - np.exp(-a)) / 2 / (np.exp(a) + np.exp(-a))
