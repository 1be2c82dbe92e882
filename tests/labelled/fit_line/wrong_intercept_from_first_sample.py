# right slope, but the line is put through the first sample
import numpy as np


def fit_line(x, y):
    m = np.polyfit(x, y, 1)[0]
    b = y[0] - m * x[0]
    return m, b
