# returns a named tuple
from collections import namedtuple

import numpy as np

Line = namedtuple("Line", "m b")


def fit_line(x, y):
    xc = x - np.mean(x)
    slope = np.dot(xc, y) / np.dot(xc, xc)
    return Line(m=slope, b=np.mean(y) - slope * np.mean(x))
