# pads one column of the constant 1 on the left
import numpy as np


def add_bias(X):
    return np.pad(X, ((0, 0), (1, 0)), mode="constant", constant_values=1)
