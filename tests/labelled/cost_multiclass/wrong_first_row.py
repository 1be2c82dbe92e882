# wrong: the first row alone
import numpy as np


def cost(T, Y):
    return -np.sum(T[0] * np.log(Y[0] + 1e-15))
