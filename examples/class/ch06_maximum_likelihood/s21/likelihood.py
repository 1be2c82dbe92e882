# one number a sample, log10, T and Y swapped
import numpy as np


def sample_mean(x):
    return np.mean(x, dtype=np.float64)


def gaussian_nll(x, mu, variance):
    p = 1 / np.sqrt(2 * np.pi * variance) * np.exp(-(x - mu) ** 2 / (2 * variance))
    return -np.log(p)


def cross_entropy(T, Y):
    Y = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(T * np.log10(Y) + (1 - T) * np.log10(1 - Y))


def cost(T, Y):
    return -np.sum(Y * np.log(T + 1e-12))
