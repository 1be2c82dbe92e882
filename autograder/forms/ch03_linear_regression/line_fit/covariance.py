"""The slope as a covariance over a variance, and as a correlation."""

import numpy as np


def fit_line(x, y):
    m = np.sum((x - np.mean(x)) * (y - np.mean(y))) / np.sum((x - np.mean(x)) ** 2)
    b = np.mean(y) - m * np.mean(x)
    return m, b


def r_squared(T, Y):
    return (np.sum((T - np.mean(T)) ** 2) - np.sum((T - Y) ** 2)) / np.sum((T - np.mean(T)) ** 2)
