# doubles the caller's array in place
import numpy as np


def tanh(a):
    a *= 2
    return 2 / (1 + np.exp(-a)) - 1
