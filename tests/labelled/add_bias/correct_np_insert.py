# np.insert of 1 as column 0 (stays integer for integers)
import numpy as np


def add_bias(X):
    return np.insert(X, 0, 1, axis=1)
