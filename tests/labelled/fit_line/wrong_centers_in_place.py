# centres the caller's arrays in place (and crashes on integers)
import numpy as np


def fit_line(x, y):
    x_bar = np.mean(x)
    y_bar = np.mean(y)
    x -= x_bar
    y -= y_bar
    m = np.sum(x * y) / np.sum(x ** 2)
    return m, y_bar - m * x_bar
