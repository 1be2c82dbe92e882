# uses the sample mean instead of the given mu
import numpy as np

def gaussian_nll(x, mu, variance):
    mu = np.mean(x)
    N = len(x)
    return N / 2 * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)
