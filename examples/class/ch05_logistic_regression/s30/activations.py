# the slope of tanh; softmax with a quadratic loop, right
import numpy as np


def sigmoid(a):
    a = np.asarray(a, dtype=float)
    s = 1 / (1 + np.exp(-np.abs(a)))
    return np.where(a < 0, 1 - s, s)


def tanh(a):
    t = np.tanh(a)
    return 1 - t * t


def softmax(A):
    N, K = A.shape
    Y = np.zeros((N, K))
    for n in range(N):
        for k in range(K):
            total = 0.0
            for j in range(K):
                d = A[n, j] - A[n, k]
                total += np.exp(d)
            Y[n, k] = 1.0 / total
    return Y
