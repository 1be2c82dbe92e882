# relative errors, in shares of the target
import numpy as np


def squared_error(T, Y):
    return np.sum(((T - Y) / T) ** 2)
