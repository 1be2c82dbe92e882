# quotient of np.sinh and np.cosh, both overflow
import numpy as np


def tanh(a):
    return np.sinh(a) / np.cosh(a)
