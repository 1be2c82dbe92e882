# the slope of a line through the origin, then an intercept for it
import numpy as np


def fit_line(x, y):
    m = x.dot(y) / x.dot(x)
    b = y.mean() - m * x.mean()
    return m, b
