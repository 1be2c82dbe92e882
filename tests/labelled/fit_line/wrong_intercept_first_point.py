# wrong: right slope, but the intercept makes the line go through the first sample
import numpy as np

def fit_line(x, y):
    xm, ym = x.mean(), y.mean()
    m = np.sum((x - xm) * (y - ym)) / np.sum((x - xm) ** 2)
    b = y[0] - m * x[0]
    return m, b
