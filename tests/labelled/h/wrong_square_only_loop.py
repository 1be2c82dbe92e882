# the inner loop runs over the number of samples
import numpy as np


def h(X, w, b):
    N, D = X.shape
    out = np.zeros(N)
    for i in range(N):
        for j in range(N):
            out[i] += X[i, j] * w[j]
    return out + b
