# columns: a 1x1 array
import numpy as np


def squared_error(T, Y):
    E = (T - Y).reshape(-1, 1)
    return E.T.dot(E)
