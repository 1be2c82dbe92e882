# variant: a 1 x 1 matrix
import numpy as np


def gaussian_nll(x, mu, variance):
    d = np.matrix(x - mu).T
    return d.T * d / (2 * variance) + len(x) / 2 * np.log(2 * np.pi * variance)
