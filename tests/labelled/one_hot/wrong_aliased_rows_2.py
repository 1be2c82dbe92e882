# all rows are the same list
import numpy as np


def one_hot(labels, K):
    N = len(labels)
    T = [[0.0] * K] * N
    for n in range(N):
        T[n][labels[n]] = 1.0
    return np.array(T)
