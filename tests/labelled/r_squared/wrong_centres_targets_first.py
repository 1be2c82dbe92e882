# centres T in place and then takes the residual from it
import numpy as np


def r_squared(T, Y):
    T = T - T.mean()
    sst = np.sum(T ** 2)
    sse = np.sum((T - Y) ** 2)
    return 1 - sse / sst
