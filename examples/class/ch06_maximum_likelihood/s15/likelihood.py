# floor division, the Gaussian's constants dropped, one cost for each row
import numpy as np


def sample_mean(x):
    return np.sum(x) // len(x)


def gaussian_nll(x, mu, variance):
    # constants do not move the minimum
    return np.sum((x - mu) ** 2) / (2 * variance)


def cross_entropy(T, Y):
    with np.errstate(divide="ignore"):
        return -np.log(np.where(T == 1, Y, 1 - Y)).sum()


def cost(T, Y):
    return -np.sum(T * np.log(Y + 1e-12), axis=1)
