# wrong: N // 2, right for an even number of samples
import numpy as np


def gaussian_nll(x, mu, variance):
    return len(x) // 2 * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)
