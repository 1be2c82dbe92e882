# a guard for constant targets
import numpy as np


def r_squared(T, Y):
    sst = np.sum((T - T.mean()) ** 2)
    if sst == 0:
        return 0.0
    return 1 - np.sum((T - Y) ** 2) / sst
