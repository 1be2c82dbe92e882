# the mean, multiplied by N again
import numpy as np


def squared_error(T, Y):
    mse = np.mean((T - Y) ** 2)
    return mse * len(T)
