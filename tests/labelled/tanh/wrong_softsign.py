# a / (1 + |a|), another squashing function
import numpy as np


def tanh(a):
    return a / (1 + np.abs(a))
