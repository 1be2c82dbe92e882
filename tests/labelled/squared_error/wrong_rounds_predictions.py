# rounds the predictions first
import numpy as np


def squared_error(T, Y):
    Y = np.round(Y)
    return np.sum((T - Y) ** 2)
