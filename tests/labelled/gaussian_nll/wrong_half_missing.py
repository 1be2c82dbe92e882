# wrong: the 1/2 before the squares is missing
import numpy as np


def gaussian_nll(x, mu, variance):
    return 0.5 * len(x) * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / variance
