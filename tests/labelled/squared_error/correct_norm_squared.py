# the squared length of the residual
import numpy as np


def squared_error(T, Y):
    return np.linalg.norm(T - Y) ** 2
