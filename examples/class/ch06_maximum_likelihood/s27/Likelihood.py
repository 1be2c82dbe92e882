# right, but the file should be called likelihood.py
import numpy as np


def sample_mean(x):
    return np.mean(x)


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)


def cross_entropy(T, Y):
    Y = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y))


def cost(T, Y):
    Y = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(T * np.log(Y))
