# module-level sums carry over from the last call of the same size
import numpy as np


sums = {}


def fit(X, T):
    D = X.shape[1]
    A, b = sums.get(D, (0, 0))
    A = A + X.T @ X
    b = b + X.T @ T
    sums[D] = (A, b)
    return np.linalg.solve(A, b)
