# wrong: the mean of the sample in place of mu
import numpy as np


def gaussian_nll(x, mu, variance):
    mu = np.mean(x)
    return 0.5 * len(x) * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)
