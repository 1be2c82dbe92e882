# np.c_ with a plain vector of ones in front
import numpy as np


def add_bias(X):
    return np.c_[np.ones(len(X)), X]
