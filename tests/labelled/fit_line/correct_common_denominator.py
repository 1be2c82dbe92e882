# the well-known tutorial: both from one denominator
import numpy as np


def fit_line(x, y):
    denominator = x.dot(x) - x.mean() * x.sum()
    a = (x.dot(y) - y.mean() * x.sum()) / denominator
    b = (y.mean() * x.dot(x) - x.mean() * x.dot(y)) / denominator
    return a, b
