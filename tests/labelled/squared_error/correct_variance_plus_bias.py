# N times (variance of the residual plus its squared mean)
import numpy as np


def squared_error(T, Y):
    r = T - Y
    N = r.size
    return N * (np.var(r) + np.mean(r) ** 2)
