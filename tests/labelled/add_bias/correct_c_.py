# np.c_ with a vector of ones
import numpy as np


def add_bias(X):
    m = len(X)
    Xb = np.c_[np.ones(m), X]
    return Xb
