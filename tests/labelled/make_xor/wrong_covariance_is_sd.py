# 0.2 given as the variance: the standard deviation is 0.45
import numpy as np


def make_xor(n):
    cov = [[0.2, 0], [0, 0.2]]
    X = np.vstack([np.random.multivariate_normal(m, cov, n // 4) for m in [(-1, -1), (-1, 1), (1, -1), (1, 1)]])
    T = np.repeat([0, 1, 1, 0], n // 4)
    return X, T
