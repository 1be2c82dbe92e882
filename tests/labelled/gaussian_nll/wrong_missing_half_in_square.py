# the 1/2 of the squared term is missing
import numpy as np

def gaussian_nll(x, mu, variance):
    N = len(x)
    return 0.5 * N * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / variance
