# single precision
import numpy as np


def r_squared(T, Y):
    T = T.astype("float32")
    Y = Y.astype("float32")
    return 1 - ((T - Y) ** 2).sum() / ((T - T.mean()) ** 2).sum()
