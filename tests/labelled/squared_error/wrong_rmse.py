# root mean squared error
import numpy as np


def squared_error(T, Y):
    return np.sqrt(np.mean((T - Y) ** 2))
