# rounds both numbers to one decimal
import numpy as np


def fit_line(x, y):
    m, b = np.polyfit(x, y, 1)
    return round(m, 1), round(b, 1)
