# copy and paste: the error times T instead of the error times itself
import numpy as np


def squared_error(T, Y):
    error = T - Y
    return np.dot(error, T)
