# Plain double loop over samples and features
import numpy as np


def h(X, w, b):
    N, D = X.shape
    out = np.zeros(N)
    for n in range(N):
        total = 0.0
        for d in range(D):
            total += w[d] * X[n][d]
        out[n] = total + b
    return out
