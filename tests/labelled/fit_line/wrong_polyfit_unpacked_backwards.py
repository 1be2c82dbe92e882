# polyfit descends: unpacked as if it ascended
import numpy as np


def fit_line(x, y):
    coefficients = np.polyfit(x, y, deg=1)
    b = coefficients[0]
    m = coefficients[1]
    return m, b
