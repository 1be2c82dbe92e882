# sorts x and y apart, so that the pairs are lost
import numpy as np


def fit_line(x, y):
    x = np.sort(x)
    y = np.sort(y)
    m, b = np.polyfit(x, y, 1)
    return m, b
