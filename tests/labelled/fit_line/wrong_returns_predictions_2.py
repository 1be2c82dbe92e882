# returns the fitted values in place of m and b
import numpy as np


def fit_line(x, y):
    m, b = np.polyfit(x, y, 1)
    return m * x + b
