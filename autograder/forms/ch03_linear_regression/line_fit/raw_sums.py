"""The line from raw sums, as the handout writes it, and errors from lists of differences."""

import numpy as np


def squared_error(T, Y):
    errors = T - Y
    return np.sum(errors * errors)


def fit_line(x, y):
    n = len(x)
    m = (n * np.sum(x * y) - np.sum(x) * np.sum(y)) / (n * np.sum(x**2) - np.sum(x) ** 2)
    b = np.mean(y) - m * np.mean(x)
    return m, b


def r_squared(T, Y):
    ss_res = np.sum((T - Y) ** 2)
    ss_tot = np.sum((T - np.mean(T)) ** 2)
    return 1 - ss_res / ss_tot


def dot(w, x):
    return np.sum(w * x)
