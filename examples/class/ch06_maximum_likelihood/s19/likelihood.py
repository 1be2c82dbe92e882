# no 1/2 in the exponent, a guard that is far too large, a guard in the wrong place
import numpy as np


def sample_mean(x):
    return np.add.reduce(x) / len(x)


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / variance


def cross_entropy(T, Y):
    Y = np.clip(Y, 0.01, 0.99)
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y))


def cost(T, Y):
    return -np.sum(np.log(T * Y + 1e-12))
