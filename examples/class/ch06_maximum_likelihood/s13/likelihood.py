# means for sums, and half of one
import numpy as np


def sample_mean(x):
    return np.mean(x)


def gaussian_nll(x, mu, variance):
    return np.mean(0.5 * np.log(2 * np.pi * variance) + (x - mu) ** 2 / (2 * variance))


def cross_entropy(T, Y):
    Y = np.clip(Y, 1e-15, 1 - 1e-15)
    return -np.mean(T * np.log(Y) + (1 - T) * np.log(1 - Y))


def cost(T, Y):
    m = len(T)
    return -1 / (2 * m) * np.sum(T * np.log(Y + 1e-15))
