# variant: dtype object
import numpy as np


def one_hot(labels, K):
    T = np.full((len(labels), K), 0, dtype=object)
    for n, c in enumerate(labels):
        T[n, c] = 1
    return T
