# N from another exercise
import numpy as np

N = 100


def fit_line(x, y):
    m = (N * x.dot(y) - x.sum() * y.sum()) / (N * x.dot(x) - x.sum() ** 2)
    b = (y.sum() - m * x.sum()) / N
    return m, b
