# wrong: keeps the integer dtype
import numpy as np


def tanh(a):
    a = np.asarray(a)
    out = np.zeros_like(a)
    pos = a >= 0
    out[pos] = (1 - np.exp(-2 * a[pos])) / (1 + np.exp(-2 * a[pos]))
    out[~pos] = (np.exp(2 * a[~pos]) - 1) / (np.exp(2 * a[~pos]) + 1)
    return out
