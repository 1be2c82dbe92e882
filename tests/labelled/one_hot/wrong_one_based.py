# takes the labels as 1 .. K
import numpy as np


def one_hot(labels, K):
    N = len(labels)
    T = np.zeros((N, K))
    for n in range(N):
        T[n, labels[n] - 1] = 1
    return T
