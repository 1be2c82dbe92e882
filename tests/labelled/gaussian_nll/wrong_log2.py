# wrong: base 2 in the constant
import numpy as np


def gaussian_nll(x, mu, variance):
    return 0.5 * len(x) * np.log2(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)
