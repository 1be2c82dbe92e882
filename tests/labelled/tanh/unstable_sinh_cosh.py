# unstable: sinh / cosh, inf / inf
import numpy as np


def tanh(a):
    return np.sinh(a) / np.cosh(a)
