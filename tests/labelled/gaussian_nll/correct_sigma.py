# correct: by the standard deviation
import numpy as np


def gaussian_nll(x, mu, variance):
    sigma = np.sqrt(variance)
    z = (x - mu) / sigma
    return np.sum(0.5 * z**2 + np.log(sigma) + 0.5 * np.log(2 * np.pi))
