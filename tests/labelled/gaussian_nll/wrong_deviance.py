# minus two times the log-likelihood
import numpy as np

def gaussian_nll(x, mu, variance):
    N = len(x)
    return N * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / variance
