# beginner: two loops over plain numbers
import numpy as np


def grad(Y, T, X):
    N = X.shape[0]
    D = X.shape[1]
    result = np.zeros(D)
    for d in range(D):
        total = 0.0
        for n in range(N):
            error = Y[n] - T[n]
            total = total + 2.0 * error * X[n, d]
        result[d] = total
    return result
