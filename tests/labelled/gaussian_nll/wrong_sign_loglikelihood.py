# the log-likelihood, without the minus
import numpy as np

def gaussian_nll(x, mu, variance):
    N = len(x)
    return -N / 2 * np.log(2 * np.pi * variance) - np.sum((x - mu) ** 2) / (2 * variance)
