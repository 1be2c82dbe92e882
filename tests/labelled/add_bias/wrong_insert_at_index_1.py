# the ones are inserted as the second column
import numpy as np


def add_bias(X):
    return np.insert(X, 1, 1, axis=1)
