# wrong: 2 sigmoid(a) - 1, the argument is not doubled
import numpy as np


def tanh(a):
    sigmoid = 1 / (1 + np.exp(-a))
    return 2 * sigmoid - 1
