# wrong: N - 1 in front of the logarithm, as in the unbiased variance
import numpy as np

def gaussian_nll(x, mu, variance):
    dof = len(x) - 1
    return 0.5 * dof * np.log(2 * np.pi * variance) + 0.5 * np.sum((x - mu) ** 2) / variance
