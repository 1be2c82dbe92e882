# Einstein sums and a tiny guard inside of the logarithm.
import numpy as np

TINY = 1e-15


def sample_mean(x):
    return np.einsum("n->", x) / x.shape[0]


def gaussian_nll(x, mu, variance):
    d = x - mu
    return 0.5 * (len(x) * np.log(2 * np.pi * variance) + np.einsum("n,n->", d, d) / variance)


def cross_entropy(T, Y):
    T = T.astype(float)
    return -(np.einsum("n,n->", T, np.log(Y + TINY)) + np.einsum("n,n->", 1 - T, np.log(1 - Y + TINY)))


def cost(T, Y):
    return -np.einsum("nk,nk->", T.astype(float), np.log(Y + TINY))
