# sign slip: the constant is subtracted
import numpy as np

def gaussian_nll(x, mu, variance):
    N = len(x)
    return np.sum((x - mu) ** 2) / (2 * variance) - N / 2 * np.log(2 * np.pi * variance)
