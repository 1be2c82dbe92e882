# a column minus a row: sums over all pairs of samples
import numpy as np


def squared_error(T, Y):
    diff = T.reshape(-1, 1) - Y
    return np.sum(diff ** 2)
