# the inverse function
import numpy as np


def tanh(a):
    return 0.5 * np.log((1 + a) / (1 - a))
