# the usual loop over the samples
import numpy as np


def one_hot(labels, K):
    y = labels
    N = len(y)
    ind = np.zeros((N, K))
    for i in range(N):
        ind[i, y[i]] = 1
    return ind
