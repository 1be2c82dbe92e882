# both residuals as rows of a Fortran-ordered matrix, sums from its Gram matrix
import numpy as np


def r_squared(T, Y):
    M = np.array([T - Y, T - T.mean()], dtype=float, order="F")
    G = M @ M.T
    return 1 - G[0, 0] / G[1, 1]
