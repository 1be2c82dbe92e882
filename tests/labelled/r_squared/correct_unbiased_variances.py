# both divided by N - 1, which cancels
import numpy as np


def r_squared(T, Y):
    n = len(T)
    mse = np.sum((T - Y) ** 2) / (n - 1)
    var = np.var(T, ddof=1)
    return 1 - mse / var
