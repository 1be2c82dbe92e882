# wrong: one number a sample
import numpy as np


def cost(T, Y):
    return -np.sum(T * np.log(Y + 1e-15), axis=1)
