# right numbers, each in an array of one element
import numpy as np


def sample_mean(x):
    return np.mean(x, keepdims=True)


def gaussian_nll(x, mu, variance):
    x = x.reshape(-1, 1)
    N = x.shape[0]
    return N / 2 * np.log(2 * np.pi * variance) + (x - mu).T @ (x - mu) / (2 * variance)


def cross_entropy(T, Y):
    T = T.reshape(1, -1)
    Y = np.clip(Y.reshape(1, -1), 1e-12, 1 - 1e-12)
    return -(np.log(Y) @ T.T + np.log(1 - Y) @ (1 - T).T)


def cost(T, Y):
    Y = np.clip(Y, 1e-12, 1 - 1e-12)
    return np.array([-np.sum(T * np.log(Y))])
