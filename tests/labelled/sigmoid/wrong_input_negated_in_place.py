# wrong: the result is right, but the caller's array has changed its sign
import numpy as np


def sigmoid(a):
    a *= -1
    return 1 / (1 + np.exp(a))
