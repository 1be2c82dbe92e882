# accumulates x x' and t x over the samples
import numpy as np


def fit(X, T):
    D = X.shape[1]
    A = np.zeros((D, D))
    b = np.zeros(D)
    for x, t in zip(X, T):
        A += np.outer(x, x)
        b += t * x
    return np.linalg.solve(A, b)
