# wrong: the tangent
import numpy as np


def tanh(a):
    return np.tan(a)
