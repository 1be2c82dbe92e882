# wrong: the running sum is not reset for each sample
import numpy as np

def h(X, w, b):
    N, D = X.shape
    out = np.zeros(N)
    s = 0.0
    for n in range(N):
        for d in range(D):
            s += w[d] * X[n, d]
        out[n] = s + b
    return out
