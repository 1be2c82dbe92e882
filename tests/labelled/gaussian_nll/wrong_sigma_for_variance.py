# wrong: the third argument is taken for the standard deviation
import numpy as np


def gaussian_nll(x, mu, sigma):
    return len(x) * np.log(sigma * np.sqrt(2 * np.pi)) + np.sum((x - mu) ** 2) / (2 * sigma**2)
