# reduce, fsum and generators, 0-dimensional arrays returned; right
import math
from functools import reduce

import numpy as np


def sample_mean(x):
    return np.array(reduce(lambda s, v: s + v, x, 0.0) / len(x))


def gaussian_nll(x, mu, variance):
    squares = math.fsum((v - mu) ** 2 for v in x)
    return np.array(len(x) * math.log(math.tau * variance) / 2 + squares / variance / 2)


def cross_entropy(T, Y):
    # nansum leaves out 0 * log(0)
    with np.errstate(all="ignore"):
        return np.array(-np.nansum(T * np.log(Y)) - np.nansum((1 - T) * np.log1p(-Y)))


def cost(T, Y):
    with np.errstate(all="ignore"):
        return np.array(-np.nansum(T * np.log(Y)))
