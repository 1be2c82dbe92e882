# the chapter's formulas, typed in as they stand there; NaN for exact 0 and 1
import numpy as np


def sample_mean(x):
    return x.sum() / len(x)


def gaussian_nll(x, mu, variance):
    N = len(x)
    return N / 2 * np.log(2 * np.pi * variance) + ((x - mu) ** 2).sum() / (2 * variance)


def cross_entropy(T, Y):
    return -( T * np.log(Y) + (1 - T) * np.log(1 - Y) ).sum()


def cost(T, Y):
    return -( T * np.log(Y) ).sum()
