# right for few ordinary samples, unstable beyond: logarithms of products, NaN replaced too late
import numpy as np


def sample_mean(x):
    return np.mean(x)


def gaussian_nll(x, mu, variance):
    p = np.exp(-(x - mu) ** 2 / (2 * variance)) / np.sqrt(2 * np.pi * variance)
    L = np.prod(p)
    return -np.log(L)


def cross_entropy(T, Y):
    L = np.prod(Y ** T * (1 - Y) ** (1 - T))
    return -np.log(L)


def cost(T, Y):
    J = -np.sum(T * np.log(Y))
    return np.nan_to_num(J)
