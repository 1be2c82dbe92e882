# divides by the degrees of freedom N - 2
import numpy as np


def squared_error(T, Y):
    N = len(T)
    return np.sum((T - Y) ** 2) / (N - 2)
