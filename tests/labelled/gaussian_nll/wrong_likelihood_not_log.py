# returns the likelihood itself with a minus, no logarithm
import numpy as np

def gaussian_nll(x, mu, variance):
    L = 1.0
    for xi in x:
        L *= 1 / np.sqrt(2 * np.pi * variance) * np.exp(-(xi - mu) ** 2 / (2 * variance))
    return -L
