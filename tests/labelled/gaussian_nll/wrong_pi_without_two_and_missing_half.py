# two slips: log(pi v) for log(2 pi v), and no 1/2 before the constant
import numpy as np

def gaussian_nll(x, mu, variance):
    N = len(x)
    return N * np.log(np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)
