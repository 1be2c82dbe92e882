# wrong: the variance of the sample
import numpy as np


def gaussian_nll(x, mu, variance):
    variance = np.mean((x - mu) ** 2) + 1e-9
    return 0.5 * len(x) * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)
