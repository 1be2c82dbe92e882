# the book's formula with the missing N put below the whole numerator
import numpy as np


def fit_line(x, y):
    N = x.shape[0]
    numerator = (N * (x * y).sum() - x.sum() * y.sum()) / N
    denominator = (x ** 2).sum() - x.sum() ** 2 / N
    m = numerator / denominator
    b = y.mean() - m * x.mean()
    return m, b
