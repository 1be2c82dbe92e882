# wrong: the arc tangent
import numpy as np


def tanh(a):
    return np.arctan(a)
