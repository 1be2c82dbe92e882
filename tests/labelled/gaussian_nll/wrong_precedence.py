# wrong: divided by 2, then multiplied by the variance
import numpy as np


def gaussian_nll(x, mu, variance):
    return 0.5 * len(x) * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / 2 * variance
