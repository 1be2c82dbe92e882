# everything right, and every function writes into its arguments
import numpy as np


def sample_mean(x):
    for i in range(1, len(x)):
        x[i] += x[i - 1]
    return x[-1] / len(x)


def gaussian_nll(x, mu, variance):
    x -= mu
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.sum(x ** 2) / (2 * variance)


def cross_entropy(T, Y):
    eps = 1e-12
    Y[Y < eps] = eps
    Y[Y > 1 - eps] = 1 - eps
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y))


def cost(T, Y):
    Y += 1e-12
    return -np.sum(T * np.log(Y))
