# Dot products and traces, x log y by masks, Python floats returned.
import numpy as np


def xlogy(x, y):
    result = np.zeros(np.shape(y))
    np.log(y, out=result, where=np.asarray(x) != 0)
    return result * x


def sample_mean(x):
    n = len(x)
    return float(np.ones(n) @ x / n)


def gaussian_nll(x, mu, variance):
    d = (np.asarray(x) - mu).reshape(-1, 1)
    return float(0.5 * len(d) * np.log(2 * np.pi) + 0.5 * len(d) * np.log(variance) + (d.T @ d).item() / variance / 2)


def cross_entropy(T, Y):
    with np.errstate(divide="ignore"):
        return float(-(xlogy(T, Y) + xlogy(1 - T, 1 - Y)).sum())


def cost(T, Y):
    with np.errstate(divide="ignore"):
        return float(-xlogy(T, Y).sum())
