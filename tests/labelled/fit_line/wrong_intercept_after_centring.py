# takes the means after x and y have been centred: the intercept is always 0
import numpy as np


def fit_line(x, y):
    x = x - x.mean()
    y = y - y.mean()
    m = np.sum(x * y) / np.sum(x * x)
    b = y.mean() - m * x.mean()
    return m, b
