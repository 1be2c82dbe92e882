# the length of the residual, not its square
import numpy as np


def squared_error(T, Y):
    return np.linalg.norm(T - Y)
