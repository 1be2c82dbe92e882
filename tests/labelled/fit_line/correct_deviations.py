# sums of deviations from the means
import numpy as np


def fit_line(x, y):
    dx = x - x.mean()
    dy = y - y.mean()
    m = (dx * dy).sum() / (dx ** 2).sum()
    b = y.mean() - m * x.mean()
    return m, b
