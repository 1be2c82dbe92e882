# takes N from an axis that a vector does not have
import numpy as np


def fit_line(x, y):
    N = x.shape[1]
    m = (N * x.dot(y) - x.sum() * y.sum()) / (N * x.dot(x) - x.sum() ** 2)
    return m, (y.sum() - m * x.sum()) / N
