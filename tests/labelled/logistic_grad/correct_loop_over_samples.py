# adds up an outer product per sample in a loop
import numpy as np


def grad(Y, T, X):
    N, D = X.shape
    total = np.zeros((D,) + Y.shape[1:])
    for n in range(N):
        total += np.multiply.outer(X[n], Y[n] - T[n])
    return total
