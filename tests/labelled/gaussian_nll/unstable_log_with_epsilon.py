# unstable: a small number keeps the logarithm finite, and wrong for far samples
import numpy as np


def gaussian_nll(x, mu, variance):
    p = 1 / np.sqrt(2 * np.pi * variance) * np.exp(-0.5 * (x - mu) ** 2 / variance)
    return -np.log(p + 1e-300).sum()
