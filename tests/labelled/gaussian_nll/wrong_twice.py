# wrong: both halves are missing, twice the value
import numpy as np


def gaussian_nll(x, mu, variance):
    return np.sum(np.log(2 * np.pi * variance) + (x - mu) ** 2 / variance)
