# returns one value a sample: the sum is missing
import numpy as np

def gaussian_nll(x, mu, variance):
    return 0.5 * np.log(2 * np.pi * variance) + (x - mu) ** 2 / (2 * variance)
