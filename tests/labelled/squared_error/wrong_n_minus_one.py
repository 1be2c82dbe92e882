# divides by N - 1
import numpy as np


def squared_error(T, Y):
    N = len(T)
    return np.sum((T - Y) ** 2) / max(N - 1, 1)
