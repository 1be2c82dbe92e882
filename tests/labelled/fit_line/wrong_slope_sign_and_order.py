# clumsy double: x sorted apart from y, and the intercept first
import numpy as np


def fit_line(x, y):
    xs = np.sort(x)
    m = np.sum((xs - xs.mean()) * (y - y.mean())) / np.sum((xs - xs.mean()) ** 2)
    b = y.mean() - m * xs.mean()
    return b, m
