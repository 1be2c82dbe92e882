# (N, 1) against (N,): all pairs are compared
import numpy as np


def classification_rate(T, P):
    T = T.reshape(-1, 1)
    return np.mean(T == P)
