# N log(variance) where N log(sigma) belongs
import numpy as np

def gaussian_nll(x, mu, variance):
    n = len(x)
    return n / 2 * np.log(2 * np.pi) + n * np.log(variance) + ((x - mu) ** 2).sum() / (2 * variance)
