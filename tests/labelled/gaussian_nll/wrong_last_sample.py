# wrong: = for +=, the last sample alone
import numpy as np


def gaussian_nll(x, mu, variance):
    for v in x:
        total = 0.5 * np.log(2 * np.pi * variance) + (v - mu) ** 2 / (2 * variance)
    return total
