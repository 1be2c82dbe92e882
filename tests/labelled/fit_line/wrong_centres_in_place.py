# right numbers, but x and y are centred for the caller too (and it raises on integers)
import numpy as np


def fit_line(x, y):
    mx, my = x.mean(), y.mean()
    x -= mx
    y -= my
    m = x.dot(y) / x.dot(x)
    return m, my - m * mx
