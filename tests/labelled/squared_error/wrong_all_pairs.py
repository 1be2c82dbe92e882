# a column minus a row: every target against every prediction
import numpy as np


def squared_error(T, Y):
    T = T.reshape(-1, 1)
    return np.sum((T - Y) ** 2)
