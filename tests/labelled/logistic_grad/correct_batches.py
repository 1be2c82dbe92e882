# sums the gradients of batches of 16 samples
import numpy as np


def grad(Y, T, X, batch=16):
    g = np.zeros(X.shape[1:] + Y.shape[1:])
    for start in range(0, len(X), batch):
        part = slice(start, start + batch)
        g = g + X[part].T @ (Y[part] - T[part])
    return g
