"""The line from means of products, with the intercept from sums."""

import numpy as np


def squared_error(T, Y):
    return np.dot(T - Y, T - Y)


def fit_line(x, y):
    n = len(x)
    m = (np.mean(x * y) - np.mean(x) * np.mean(y)) / (np.mean(x * x) - np.mean(x) ** 2)
    b = (np.sum(y) - m * np.sum(x)) / n
    return m, b


def r_squared(T, Y):
    return 1 - np.mean((T - Y) ** 2) / np.var(T)
