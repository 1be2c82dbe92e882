# returns the fitted values
import numpy as np


def fit_line(x, y):
    m, b = np.polyfit(x, y, 1)
    return m * x + b
