# subtracts mu from the caller's array
import numpy as np

def gaussian_nll(x, mu, variance):
    x -= mu
    N = len(x)
    return N / 2 * np.log(2 * np.pi * variance) + np.sum(x ** 2) / (2 * variance)
