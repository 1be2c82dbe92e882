# result made with zeros_like, so integers in give zeros out
import numpy as np


def sigmoid(a):
    a = np.asarray(a)
    out = np.zeros_like(a)
    pos = a >= 0
    out[pos] = 1 / (1 + np.exp(-a[pos]))
    out[~pos] = np.exp(a[~pos]) / (1 + np.exp(a[~pos]))
    return out
