# cross_entropy never ends; the variance taken for sigma, a second softmax
import numpy as np


def sample_mean(x):
    n, total = 0, 0.0
    while n < len(x):
        total += x[n]
        n += 1
    return total / n


def gaussian_nll(x, mu, sigma):
    z = (x - mu) / sigma
    return np.sum(0.5 * z**2 + np.log(sigma * np.sqrt(2 * np.pi)))


def cross_entropy(T, Y):
    n, J = 0, 0.0
    while n < len(T):
        if T[n] == 1:
            J -= np.log(Y[n])
        elif T[n] == 0:
            J -= np.log(1 - Y[n])
            n += 1
    return J


def cost(T, Y):
    P = np.exp(Y) / np.exp(Y).sum(axis=1, keepdims=True)
    return -np.sum(T * np.log(P))
