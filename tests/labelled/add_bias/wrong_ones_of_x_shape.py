# ones in the shape of X: D extra columns
import numpy as np


def add_bias(X):
    return np.concatenate((np.ones_like(X), X), axis=1)
