# the deviations of y in the denominator
import numpy as np


def fit_line(x, y):
    m = np.sum((x - x.mean()) * (y - y.mean())) / np.sum((y - y.mean()) ** 2)
    b = y.mean() - m * x.mean()
    return m, b
