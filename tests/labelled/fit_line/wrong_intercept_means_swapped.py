# the means change places in the intercept
import numpy as np


def fit_line(x, y):
    m = np.cov(x, y, bias=True)[0, 1] / np.var(x)
    b = np.mean(x) - m * np.mean(y)
    return m, b
