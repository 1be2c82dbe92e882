# boolean masks and a.shape, so a single number crashes
import numpy as np


def sigmoid(a):
    out = np.zeros(a.shape)
    out[a >= 0] = 1 / (1 + np.exp(-a[a >= 0]))
    out[a < 0] = np.exp(a[a < 0]) / (1 + np.exp(a[a < 0]))
    return out
