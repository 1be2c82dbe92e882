# draws the line through the first point
import numpy as np


def fit_line(x, y):
    xd = x - np.mean(x)
    m = np.sum(xd * (y - np.mean(y))) / np.sum(xd ** 2)
    b = y[0] - m * x[0]
    return m, b
