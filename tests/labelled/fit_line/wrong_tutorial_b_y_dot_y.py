# copy/paste fault in the common-denominator formula: y.dot(y) in b
import numpy as np


def fit_line(x, y):
    denominator = x.dot(x) - x.mean() * x.sum()
    m = (x.dot(y) - y.mean() * x.sum()) / denominator
    b = (y.mean() * x.dot(x) - x.mean() * y.dot(y)) / denominator
    return m, b
