# columns and a 1x1 product, the number taken out
import numpy as np


def squared_error(T, Y):
    t = np.asarray(T, dtype=float).reshape(-1, 1)
    y = np.asarray(Y, dtype=float).reshape(-1, 1)
    E = t - y
    return (E.T @ E)[0, 0]
