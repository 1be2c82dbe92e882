# wrong: np.zeros_like keeps the integer dtype, all probabilities of integer scores become 0 or 1
import numpy as np


def sigmoid(a):
    if np.isscalar(a):
        return 1 / (1 + np.exp(-a))
    out = np.zeros_like(a)
    for i in np.ndindex(a.shape):
        out[i] = 1 / (1 + np.exp(-a[i]))
    return out
