# explained variance less the squared bias, over the variance
import numpy as np


def r_squared(T, Y):
    r = T - Y
    v = T.var()
    return 1 - r.var() / v - r.mean() ** 2 / v
