# the Euclidean norm, squared
import numpy as np


def squared_error(T, Y):
    return np.linalg.norm(T - Y) ** 2
