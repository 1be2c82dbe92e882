# wrong: values right, zeros replaced in the caller's array
import numpy as np


def cost(T, Y):
    Y[Y == 0] = 1e-15
    return -np.sum(T * np.log(Y))
