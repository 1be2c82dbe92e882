# wrong: the rows of the caller's Y are shifted and divided
import numpy as np


def cost(T, Y):
    Y += 1e-9
    Y /= Y.sum(axis=1, keepdims=True)
    return -np.sum(T * np.log(Y))
