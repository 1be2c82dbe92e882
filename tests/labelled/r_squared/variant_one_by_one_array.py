# column vectors: a 1x1 array
import numpy as np


def r_squared(T, Y):
    e = (T - Y).reshape(-1, 1)
    d = (T - T.mean()).reshape(-1, 1)
    return 1 - e.T.dot(e) / d.T.dot(d)
