# sign of the intercept: mean(y) + m mean(x)
import numpy as np


def fit_line(x, y):
    m = np.sum((x - np.mean(x)) * (y - np.mean(y))) / np.sum((x - np.mean(x)) ** 2)
    b = np.mean(y) + m * np.mean(x)
    return m, b
