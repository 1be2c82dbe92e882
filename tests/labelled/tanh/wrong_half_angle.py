# wrong: tanh of a / 2
import numpy as np


def tanh(a):
    return (1 - np.exp(-a)) / (1 + np.exp(-a))
