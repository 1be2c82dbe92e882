# the usual clip at 500 before the exponential
import numpy as np


def sigmoid(a):
    z = np.clip(a, -500, 500)
    s = 1.0 / (1.0 + np.exp(-z))
    return s
