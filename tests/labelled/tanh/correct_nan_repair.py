# correct: the plain formula, and where it gave NaN the sign
import numpy as np


def tanh(a):
    with np.errstate(all="ignore"):
        r = (np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))
    return np.where(np.isnan(r), np.sign(a), r)
