# sums by hand, one sample and class at a time
import math

import numpy as np


def predict(X, W, b):
    N = X.shape[0]
    D = X.shape[1]
    K = W.shape[1]
    bias = np.zeros(K) + b
    Y = np.zeros((N, K))
    for n in range(N):
        scores = []
        for k in range(K):
            s = bias[k]
            for d in range(D):
                s = s + X[n][d] * W[d][k]
            scores.append(s)
        top = max(scores)
        total = 0
        for k in range(K):
            Y[n, k] = math.exp(scores[k] - top)
            total = total + Y[n, k]
        for k in range(K):
            Y[n, k] = Y[n, k] / total
    return Y
