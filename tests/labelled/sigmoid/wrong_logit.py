# the inverse function, log of a over 1 - a
import numpy as np


def sigmoid(a):
    return np.log(a / (1 - a))
