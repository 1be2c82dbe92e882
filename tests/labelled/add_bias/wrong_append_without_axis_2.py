# np.append without axis gives one long vector
import numpy as np


def add_bias(X):
    ones = np.ones((len(X), 1))
    return np.append(ones, X)
