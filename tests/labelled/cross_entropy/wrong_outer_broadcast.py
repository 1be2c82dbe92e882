# turns T into a column, so (N, 1) against (N,) sums over all N x N pairs
import numpy as np

def cross_entropy(T, Y):
    T = T.reshape(-1, 1)
    Y = np.clip(Y, 1e-15, 1 - 1e-15)
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y))
