# the correlation coefficient as the slope
import numpy as np


def fit_line(x, y):
    m = np.corrcoef(x, y)[0, 1]
    b = y.mean() - m * x.mean()
    return m, b
