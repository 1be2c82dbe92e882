# wrong: N - 1 constants
import numpy as np


def gaussian_nll(x, mu, variance):
    n = len(x) - 1
    return n / 2 * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)
