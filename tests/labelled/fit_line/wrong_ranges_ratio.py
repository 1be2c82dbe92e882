# range of y over range of x
import numpy as np


def fit_line(x, y):
    m = (y.max() - y.min()) / (x.max() - x.min())
    b = y.mean() - m * x.mean()
    return m, b
