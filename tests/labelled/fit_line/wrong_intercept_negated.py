# the intercept with the wrong sign
import numpy as np


def fit_line(x, y):
    m = np.cov(x, y, bias=True)[0, 1] / np.var(x)
    b = m * np.mean(x) - np.mean(y)
    return m, b
