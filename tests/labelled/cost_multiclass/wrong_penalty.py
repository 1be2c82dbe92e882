# wrong: a penalty on the size of Y
import numpy as np


def cost(T, Y):
    return -np.sum(T * np.log(Y + 1e-15)) + 0.1 * np.sum(Y**2)
