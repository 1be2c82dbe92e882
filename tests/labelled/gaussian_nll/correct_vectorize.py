# correct: np.vectorize of one term
import numpy as np
import math


def gaussian_nll(x, mu, variance):
    term = np.vectorize(lambda v: math.log(2 * math.pi * variance) / 2 + (v - mu) ** 2 / 2 / variance, otypes=[float])
    return sum(term(x))
