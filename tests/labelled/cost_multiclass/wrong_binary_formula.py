# wrong: the formula for two classes on every column
import numpy as np


def cost(T, Y):
    Y = np.clip(Y, 1e-15, 1 - 1e-15)
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y))
