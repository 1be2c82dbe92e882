# N - 1 for N, ln(variance) for ln(sigma), a minus that reaches the first term only
import numpy as np


def sample_mean(x):
    return np.sum(x) / (len(x) - 1)


def gaussian_nll(x, mu, variance):
    N = len(x)
    return N / 2 * np.log(2 * np.pi) + N * np.log(variance) + np.sum((x - mu) ** 2) / (2 * variance)


def cross_entropy(T, Y):
    Y = np.clip(Y, 1e-12, 1 - 1e-12)
    return np.sum(-T * np.log(Y) + (1 - T) * np.log(1 - Y))


def cost(T, Y):
    J = 0.0
    for n in range(T.shape[0]):
        k = list(T[n]).index(1)
        J -= np.log(Y[n, k]) if Y[n, k] > 0 else -np.inf
    return J
