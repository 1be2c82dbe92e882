# wrong: the sigmoid, between 0 and 1
import numpy as np


def tanh(a):
    return 1 / (1 + np.exp(-2 * a))
