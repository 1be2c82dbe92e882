# unstable: raw sums of the handout's formula, which cancel for x far from 0 (1e8 and a spread of 1)
import numpy as np

def fit_line(x, y):
    x = x.astype(float)
    y = y.astype(float)
    N = len(x)
    D = N * np.sum(x ** 2) - np.sum(x) ** 2
    m = (N * np.sum(x * y) - x.sum() * y.sum()) / D
    b = (y.sum() * np.sum(x ** 2) - x.sum() * np.sum(x * y)) / D
    return m, b
