# the correlation coefficient in place of the slope
import numpy as np


def fit_line(x, y):
    m = np.corrcoef(x, y)[0][1]
    b = np.mean(y) - m * np.mean(x)
    return m, b
