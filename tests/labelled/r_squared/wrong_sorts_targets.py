# right number, but both arguments come back sorted by target
import numpy as np


def r_squared(T, Y):
    order = np.argsort(T)
    T[:] = T[order]
    Y[:] = Y[order]
    return 1 - ((T - Y) ** 2).sum() / ((T - T.mean()) ** 2).sum()
