# wrong: np.maximum writes into the caller's array
import numpy as np


def cost(T, Y):
    np.maximum(Y, 1e-9, out=Y)
    return -np.sum(T * np.log(Y))
