# one row at a time into an array of zeros
import numpy as np


def softmax(A):
    N, K = A.shape
    Y = np.zeros((N, K))
    for n in range(N):
        row = A[n] - max(A[n])
        e = np.exp(row)
        Y[n] = e / e.sum()
    return Y
