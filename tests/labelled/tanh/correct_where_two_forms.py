# np.where between the two stable forms, with errstate for the other branch
import numpy as np


def tanh(a):
    x = np.asarray(a)
    with np.errstate(over="ignore", invalid="ignore"):
        pos = (1 - np.exp(-2 * x)) / (1 + np.exp(-2 * x))
        neg = (np.exp(2 * x) - 1) / (np.exp(2 * x) + 1)
    return np.where(x >= 0, pos, neg)
