# loops over the features only, starting from the bias
import numpy as np


def h(X, w, b):
    s = np.full(len(X), b, dtype=float)
    for j in range(len(w)):
        s = s + X[:, j] * w[j]
    return s
