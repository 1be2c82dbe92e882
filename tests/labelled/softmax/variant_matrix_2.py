# an np.matrix comes back
import numpy as np


def softmax(A):
    M = np.matrix(A, dtype=float)
    E = np.exp(M - M.max(axis=1))
    return E / E.sum(axis=1)
