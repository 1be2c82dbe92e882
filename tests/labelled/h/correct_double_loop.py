# two loops, and an array filled by index
import numpy as np


def h(X, w, b):
    N = X.shape[0]
    D = X.shape[1]
    scores = np.zeros(N)
    for n in range(N):
        total = 0.0
        for d in range(D):
            total += w[d] * X[n, d]
        scores[n] = total + b
    return scores
