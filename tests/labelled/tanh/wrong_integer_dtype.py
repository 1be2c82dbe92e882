# fills an array made like the input, so integers are truncated
import numpy as np


def tanh(a):
    a = np.asarray(a)
    out = np.empty_like(a)
    out[...] = (np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))
    return out
