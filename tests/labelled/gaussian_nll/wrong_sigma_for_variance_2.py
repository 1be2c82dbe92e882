# takes the third argument as the standard deviation
import numpy as np

def gaussian_nll(x, mu, sigma):
    N = len(x)
    return N / 2 * np.log(2 * np.pi * sigma ** 2) + np.sum((x - mu) ** 2) / (2 * sigma ** 2)
