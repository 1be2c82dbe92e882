# weights in an array like a row of X: truncated when X holds integers
import numpy as np


def fit(X, T):
    w = np.zeros_like(X[0])
    w[:] = np.linalg.lstsq(X, T, rcond=None)[0]
    return w
