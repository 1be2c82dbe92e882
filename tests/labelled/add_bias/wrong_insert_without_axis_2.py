# np.insert without axis flattens X
import numpy as np


def add_bias(X):
    return np.insert(X, 0, 1)
