# log of each density with a floor of 1e-300: far samples cost no more than 690
import numpy as np

def gaussian_nll(x, mu, variance):
    total = 0
    for xi in x:
        p = np.exp(-(xi - mu) ** 2 / (2 * variance)) / np.sqrt(2 * np.pi * variance)
        total -= np.log(max(p, 1e-300))
    return total
