# works in place on a float copy
import numpy as np


def squared_error(T, Y):
    d = np.array(T, dtype=float)
    d -= Y
    d *= d
    return d.sum()
