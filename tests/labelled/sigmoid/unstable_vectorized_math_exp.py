# np.vectorize around math.exp, which raises OverflowError at -1000
import math

import numpy as np


def _sigmoid(x):
    return 1 / (1 + math.exp(-x))


def sigmoid(a):
    return np.vectorize(_sigmoid, otypes=[float])(a)
