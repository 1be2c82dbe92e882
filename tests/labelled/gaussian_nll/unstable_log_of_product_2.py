# logarithm of the product of the densities: underflows with many samples
import numpy as np

def gaussian_nll(x, mu, variance):
    p = np.exp(-(x - mu) ** 2 / (2 * variance)) / np.sqrt(2 * np.pi * variance)
    L = np.prod(p)
    return -np.log(L)
