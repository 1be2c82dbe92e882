# in place, on copies
import numpy as np


def r_squared(T, Y):
    res = T.astype(float)
    tot = T.astype(float)
    res -= Y
    tot -= tot.mean()
    res **= 2
    tot **= 2
    return 1 - res.sum() / tot.sum()
