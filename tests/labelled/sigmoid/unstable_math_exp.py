# unstable: math.exp raises OverflowError for scores below about -709
import numpy as np
import math


def sigmoid(a):
    if np.ndim(a) == 0:
        return 1 / (1 + math.exp(-a))
    return np.array([sigmoid(v) for v in a])
