# Everything is an einsum.
import numpy as np


def dot(w, x):
    return np.einsum("i,i->", w, x)


def squared_error(T, Y):
    D = T - Y
    return np.einsum("i,i", D, D)


def fit_line(x, y):
    dx, dy = x - x.mean(), y - y.mean()
    m = np.einsum("i,i", dx, dy) / np.einsum("i,i", dx, dx)
    return m, y.mean() - m * x.mean()


def r_squared(T, Y):
    D, C = T - Y, T - T.mean()
    return 1.0 - np.einsum("i,i", D, D) / np.einsum("i,i", C, C)
