# wrong: the derivative with respect to mu
import numpy as np


def gaussian_nll(x, mu, variance):
    return -np.sum(x - mu) / variance
