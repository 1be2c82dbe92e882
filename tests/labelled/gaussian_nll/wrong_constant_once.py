# wrong: the constant counts once, right for one sample
import numpy as np


def gaussian_nll(x, mu, variance):
    return 0.5 * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)
