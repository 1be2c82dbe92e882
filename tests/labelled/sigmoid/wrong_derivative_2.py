# returns the derivative s (1 - s)
import numpy as np


def sigmoid(a):
    s = 1 / (1 + np.exp(-a))
    return s * (1 - s)
