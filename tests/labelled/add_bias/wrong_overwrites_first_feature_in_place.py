# writes ones into the caller's first column
import numpy as np


def add_bias(X):
    X[:, 0] = 1.0
    return X
