# intercept first
import numpy as np


def fit_line(x, y):
    dx = x - x.mean()
    m = dx.dot(y) / dx.dot(dx)
    b = y.mean() - m * x.mean()
    return b, m
