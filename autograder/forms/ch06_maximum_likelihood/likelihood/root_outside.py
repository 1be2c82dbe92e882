"""The Gaussian with its root written as a root."""

import numpy as np


def gaussian_nll(x, mu, variance):
    return np.sum(np.log(np.sqrt(2 * np.pi * variance)) + (x - mu) ** 2 / (2 * variance))
