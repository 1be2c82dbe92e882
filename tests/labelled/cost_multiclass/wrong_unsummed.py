# wrong: a matrix of terms
import numpy as np


def cost(T, Y):
    return -T * np.log(Y + 1e-15)
