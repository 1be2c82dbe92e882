# np.average of np.square
import numpy as np


def squared_error(T, Y):
    return np.average(np.square(Y - T))
