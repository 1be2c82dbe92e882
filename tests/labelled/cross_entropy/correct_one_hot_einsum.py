# correct: two columns and einsum
import numpy as np


def cross_entropy(T, Y):
    Y2 = np.stack([1 - Y, Y], axis=1)
    T2 = np.stack([1 - T, T], axis=1)
    return np.array(-np.einsum("nk,nk->", T2, np.log(np.maximum(Y2, 1e-16))))
