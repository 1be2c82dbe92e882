# unstable: log of the product of all densities
import numpy as np

def gaussian_nll(x, mu, variance):
    L = 1.0
    for xi in x:
        L *= np.exp(-((xi - mu) ** 2) / (2 * variance)) / np.sqrt(2 * np.pi * variance)
    return -np.log(L)
