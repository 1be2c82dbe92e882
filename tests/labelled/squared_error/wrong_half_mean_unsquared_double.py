# two mistakes: mean, and no square
import numpy as np


def squared_error(T, Y):
    N = T.shape[0]
    return (1 / (2 * N)) * abs(np.sum(Y - T))
