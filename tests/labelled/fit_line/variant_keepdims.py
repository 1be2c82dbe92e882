# means with kept axes: arrays of one element
import numpy as np


def fit_line(x, y):
    mx = x.mean(keepdims=True)
    my = y.mean(keepdims=True)
    m = ((x - mx) * (y - my)).sum(keepdims=True) / ((x - mx) ** 2).sum(keepdims=True)
    b = my - m * mx
    return m, b
